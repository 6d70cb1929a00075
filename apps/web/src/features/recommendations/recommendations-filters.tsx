import { Checkbox, Disclosure, Stack } from '@nahliad/ui';
import type { RecommendationWork } from '@nahliad/domain';
import { ActiveFilters } from '../../lib/filters/active-filters';
import { FilterMenus, type ChangeFilters } from '../../lib/filters/filter-menus';
import { PeriodFilter } from '../../lib/filters/period-filter';
import { SearchField } from '../../lib/filters/search-field';
import { useFormat } from '../../lib/format';
import { useTranslation } from '../../lib/i18n';
import { useLabels } from '../../lib/labels';
import {
  ESSENTIAL,
  ESSENTIAL_FLAGS,
  FURTHER,
  FURTHER_FLAGS,
  PERIODS,
  type RecommendationFilters,
} from './recommendation-filters';
import { useRecommendationFilterFields } from './use-recommendation-filter-fields';

type RecommendationsFiltersProps = { filters: RecommendationFilters; onChange: ChangeFilters; onClear: () => void };

const FLAGS = [...ESSENTIAL_FLAGS, ...FURTHER_FLAGS];
/** What else narrows the list; where any of it is set, it lies open. */
const FOLDED = [...FURTHER, ...FURTHER_FLAGS, ...PERIODS.flat()];

export const RecommendationsFilters = ({ filters, onChange, onClear }: RecommendationsFiltersProps) => {
  const { t } = useTranslation('recommendations');
  const format = useFormat();
  const labels = useLabels();
  const fields = useRecommendationFilterFields();
  const named = (names: readonly string[]) => fields.filter(({ name }) => names.includes(name));
  const furtherSet = FOLDED.some((name) => filters[name]?.length);
  const menus = { filters, onChange };
  const onDay = (name: string) => (day: string) => t(`chip.${name}`, { date: format.shortDate(day) });
  const flag = (name: (typeof FLAGS)[number]) => (
    <Checkbox
      key={name}
      label={t(`filter.${name}`)}
      checked={filters[name] === 'true'}
      onChange={({ target }) => onChange({ [name]: target.checked ? 'true' : null })}
    />
  );
  return (
    <Stack gap="sm">
      <SearchField
        label={t('search.label')}
        hint={t('search.hint')}
        value={filters.q}
        onSearch={(q) => onChange({ q })}
      />
      <FilterMenus label={t('filter.label')} fields={named(ESSENTIAL)} {...menus}>
        {ESSENTIAL_FLAGS.map(flag)}
      </FilterMenus>
      <Disclosure summary={t('filter.more')} startsOpen={furtherSet}>
        <FilterMenus label={t('filter.more')} fields={named(FURTHER)} {...menus}>
          {FURTHER_FLAGS.map(flag)}
        </FilterMenus>
        {PERIODS.map(([from, to]) => (
          <PeriodFilter
            key={from}
            names={[from, to]}
            fromLabel={t(`filter.${from}`)}
            toLabel={t(`filter.${to}`)}
            from={filters[from]}
            to={filters[to]}
            onChange={onChange}
          />
        ))}
      </Disclosure>
      <ActiveFilters
        {...menus}
        fields={fields}
        singles={{
          q: (q) => t('chip.q', { q }),
          ...Object.fromEntries(FLAGS.map((name) => [name, () => t(`filter.${name}`)])),
          suspended: (value) => t(value === 'false' ? 'chip.not-suspended' : 'filter.suspended'),
          assessed: (value) => t(value === 'false' ? 'chip.not-assessed' : 'chip.assessed'),
          from: onDay('from'),
          to: onDay('to'),
          dueFrom: onDay('dueFrom'),
          dueTo: onDay('dueTo'),
          claimedFrom: onDay('claimedFrom'),
          claimedTo: onDay('claimedTo'),
          countedOn: onDay('countedOn'),
          findingId: () => t('chip.findingId'),
          waiting: (kind) => labels.recommendationWork[kind as RecommendationWork],
          importId: () => t('chip.importId'),
        }}
        onClear={onClear}
      />
    </Stack>
  );
};
