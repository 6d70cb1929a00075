import { useMemo } from 'react';
import type { VocabularyName } from '@nahliad/domain';
import type { Stakeholder } from '@nahliad/contracts';
import type { FilterOption } from '../../lib/filters/filter-menu';
import type { FilterField } from '../../lib/filters/filter-menus';
import { useTranslation } from '../../lib/i18n';
import { useLabels } from '../../lib/labels';
import { useRegionFilterOptions } from '../../lib/regions';
import { isInstitution, useStakeholderOptions } from '../../lib/stakeholder-directory';
import { ESSENTIAL, FURTHER, RECOMMENDATION_FILTERS } from './recommendation-filters';

type Name = (typeof ESSENTIAL)[number] | (typeof FURTHER)[number];

const VOCABULARY = {
  position: 'position',
  implementation: 'implementation',
  criterion: 'governanceCriterion',
  type: 'recommendationType',
  priority: 'recommendationPriority',
  category: 'stakeholderCategory',
  claim: 'claimState',
} as const satisfies Partial<Record<Name, VocabularyName>>;

const isBody = (stakeholder: Stakeholder) => !isInstitution(stakeholder);

/** Each filter of several values, with its name and its options in the reader's language. */
export const useRecommendationFilterFields = (): FilterField<Name>[] => {
  const { t } = useTranslation('recommendations');
  const labels = useLabels();
  const institutions = useStakeholderOptions(isInstitution);
  const bodies = useStakeholderOptions(isBody);
  const regions = useRegionFilterOptions();
  return useMemo(() => {
    const optionsOf = (name: Name): readonly FilterOption[] => {
      if (name === 'addresseeId') return institutions;
      if (name === 'issuerId') return bodies;
      if (name === 'region') return regions;
      const words: Record<string, string> = labels[VOCABULARY[name]];
      return RECOMMENDATION_FILTERS[name].map((key) => ({ value: key, label: words[key] ?? key }));
    };
    return [...ESSENTIAL, ...FURTHER].map((name) => ({ name, label: t(`filter.${name}`), options: optionsOf(name) }));
  }, [t, labels, institutions, bodies, regions]);
};
