import { useMemo } from 'react';
import { Stack } from '@nahliad/ui';
import type { Stakeholder } from '@nahliad/contracts';
import {
  ACTIVITY_KINDS,
  ACTIVITY_OUTCOMES,
  GOVERNANCE_CRITERIA,
  STAKEHOLDER_CATEGORIES,
  type ActivityWork,
} from '@nahliad/domain';
import { ActiveFilters } from '../../lib/filters/active-filters';
import { FilterMenus, type ChangeFilters, type FilterField } from '../../lib/filters/filter-menus';
import { PeriodFilter } from '../../lib/filters/period-filter';
import { useFormat } from '../../lib/format';
import { useTranslation } from '../../lib/i18n';
import { optionsOf, useLabels } from '../../lib/labels';
import { isInstitution, useStakeholderOptions } from '../../lib/stakeholder-directory';
import { SEVERAL, type ActivityFilters } from './activity-filters';

type ActivitiesFiltersProps = { filters: ActivityFilters; onChange: ChangeFilters; onClear: () => void };

export const ActivitiesFilters = ({ filters, onChange, onClear }: ActivitiesFiltersProps) => {
  const { t } = useTranslation('activities');
  const format = useFormat();
  const labels = useLabels();
  const shared = { fields: useFields(), filters, onChange };
  return (
    <Stack gap="sm">
      <FilterMenus label={t('filter.label')} {...shared} />
      <PeriodFilter
        fromLabel={t('filter.from')}
        toLabel={t('filter.to')}
        from={filters.from}
        to={filters.to}
        onChange={onChange}
      />
      <ActiveFilters
        {...shared}
        singles={{
          waiting: (kind) => labels.activityWork[kind as ActivityWork],
          importId: () => t('chip.importId'),
          from: (day) => t('chip.from', { date: format.shortDate(day) }),
          to: (day) => t('chip.to', { date: format.shortDate(day) }),
          countedOn: (day) => t('chip.countedOn', { date: format.shortDate(day) }),
        }}
        onClear={onClear}
      />
    </Stack>
  );
};

const everybody = (_stakeholder: Stakeholder) => true;

const useFields = (): FilterField[] => {
  const { t } = useTranslation('activities');
  const labels = useLabels();
  const institutions = useStakeholderOptions(isInstitution);
  const bodies = useStakeholderOptions(everybody);
  return useMemo(() => {
    const options = {
      institutionId: institutions,
      kind: optionsOf(labels, 'activityKind', ACTIVITY_KINDS),
      outcome: optionsOf(labels, 'activityOutcome', ACTIVITY_OUTCOMES),
      criterion: optionsOf(labels, 'governanceCriterion', GOVERNANCE_CRITERIA),
      bodyId: bodies,
      signedBy: bodies,
      category: optionsOf(labels, 'stakeholderCategory', STAKEHOLDER_CATEGORIES),
    };
    return SEVERAL.map((name) => ({ name, label: t(`filter.${name}`), options: options[name] }));
  }, [t, labels, institutions, bodies]);
};
