import { useMemo } from 'react';
import type { VocabularyName } from '@nahliad/domain';
import type { Stakeholder } from '@nahliad/contracts';
import type { FilterOption } from '../../lib/filters/filter-menu';
import type { FilterField } from '../../lib/filters/filter-menus';
import { groupOptions } from '../../lib/group-options';
import { useTranslation } from '../../lib/i18n';
import { useLabels } from '../../lib/labels';
import { useRegionFilterOptions } from '../../lib/regions';
import { isInstitution, useStakeholderOptions } from '../../lib/stakeholder-directory';
import { ESSENTIAL, FINDING_FILTERS, FURTHER } from './finding-filters';

type Name = (typeof ESSENTIAL)[number];

const VOCABULARY = {
  criterion: 'governanceCriterion',
  severity: 'severity',
  workflow: 'workflowStatus',
  polarity: 'polarity',
  verification: 'verification',
  publication: 'publicationState',
  reply: 'replyState',
  visibility: 'visibility',
  theme: 'theme',
  category: 'stakeholderCategory',
} as const satisfies Partial<Record<Name, VocabularyName>>;

const isBody = (stakeholder: Stakeholder) => !isInstitution(stakeholder);

/** Each filter of several values, with its name and its options in the reader's language. */
export const useFindingFilterFields = (): FilterField<Name>[] => {
  const { t } = useTranslation('findings');
  const labels = useLabels();
  const institutions = useStakeholderOptions(isInstitution);
  const bodies = useStakeholderOptions(isBody);
  const regions = useRegionFilterOptions();
  return useMemo(() => {
    const optionsOf = (name: Name): readonly FilterOption[] => {
      if (name === 'institutionId') return institutions;
      if (name === 'bodyId' || name === 'signedBy') return bodies;
      if (name === 'group') return groupOptions(labels);
      if (name === 'region') return regions;
      const words: Record<string, string> = labels[VOCABULARY[name]];
      return FINDING_FILTERS[name].map((key) => ({ value: String(key), label: words[key] ?? String(key) }));
    };
    return [...ESSENTIAL, ...FURTHER].map((name) => ({ name, label: t(`filter.${name}`), options: optionsOf(name) }));
  }, [t, labels, institutions, bodies, regions]);
};
