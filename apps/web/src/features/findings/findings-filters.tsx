import { Disclosure, Stack } from '@nahliad/ui';
import type { FindingWork } from '@nahliad/domain';
import { ActiveFilters } from '../../lib/filters/active-filters';
import { FilterMenus, type ChangeFilters } from '../../lib/filters/filter-menus';
import { PeriodFilter } from '../../lib/filters/period-filter';
import { SearchField } from '../../lib/filters/search-field';
import { useFormat } from '../../lib/format';
import { useTranslation } from '../../lib/i18n';
import { useLabels } from '../../lib/labels';
import { ESSENTIAL, FURTHER, type FindingFilters } from './finding-filters';
import { useFindingFilterFields } from './use-finding-filter-fields';

type FindingsFiltersProps = { filters: FindingFilters; onChange: ChangeFilters; onClear: () => void };

export const FindingsFilters = ({ filters, onChange, onClear }: FindingsFiltersProps) => {
  const { t } = useTranslation('findings');
  const format = useFormat();
  const labels = useLabels();
  const fields = useFindingFilterFields();
  const named = (names: readonly string[]) => fields.filter(({ name }) => names.includes(name));
  const furtherSet = FURTHER.some((name) => filters[name]?.length) || Boolean(filters.from || filters.to);
  const menus = { filters, onChange };
  return (
    <Stack gap="sm">
      <SearchField
        label={t('search.label')}
        hint={t('search.hint')}
        value={filters.q}
        onSearch={(q) => onChange({ q })}
      />
      <FilterMenus label={t('filter.label')} fields={named(ESSENTIAL)} {...menus} />
      <Disclosure summary={t('filter.more')} startsOpen={furtherSet}>
        <FilterMenus label={t('filter.more')} fields={named(FURTHER)} {...menus} />
        <PeriodFilter
          fromLabel={t('filter.from')}
          toLabel={t('filter.to')}
          from={filters.from}
          to={filters.to}
          onChange={onChange}
        />
      </Disclosure>
      <ActiveFilters
        {...menus}
        fields={fields}
        singles={{
          q: (q) => t('chip.q', { q }),
          from: (day) => t('chip.from', { date: format.shortDate(day) }),
          to: (day) => t('chip.to', { date: format.shortDate(day) }),
          countedOn: (day) => t('chip.countedOn', { date: format.shortDate(day) }),
          activityId: () => t('chip.activityId'),
          waiting: (kind) => labels.findingWork[kind as FindingWork],
          importId: () => t('chip.importId'),
        }}
        onClear={onClear}
      />
    </Stack>
  );
};
