import { useMemo } from 'react';
import type { Stakeholder } from '@nahliad/contracts';
import { GOVERNANCE_CRITERIA } from '@nahliad/domain';
import type { FilterField } from '../../lib/filters/filter-menus';
import { useTranslation } from '../../lib/i18n';
import { optionsOf, useLabels } from '../../lib/labels';
import { isInstitution, useStakeholderOptions } from '../../lib/stakeholder-directory';

const everybody = (_stakeholder: Stakeholder) => true;

/** Who looks, where, and by which criterion. */
export const useCellFields = (): FilterField[] => {
  const { t } = useTranslation('mandates');
  const labels = useLabels();
  const bodies = useStakeholderOptions(everybody);
  const institutions = useStakeholderOptions(isInstitution);
  return useMemo(
    () => [
      { name: 'bodyId', label: t('filter.bodyId'), options: bodies },
      { name: 'institutionId', label: t('filter.institutionId'), options: institutions },
      {
        name: 'criterion',
        label: t('filter.criterion'),
        options: optionsOf(labels, 'governanceCriterion', GOVERNANCE_CRITERIA),
      },
    ],
    [t, labels, bodies, institutions],
  );
};
