import { Button, buttonClass, EmptyState, Skeleton, Stack } from '@nahliad/ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Failed } from '../../lib/failed';
import { ActiveFilters } from '../../lib/filters/active-filters';
import { DayFilter } from '../../lib/filters/day-filter';
import { FilterMenus, type ChangeFilters } from '../../lib/filters/filter-menus';
import { useFormat } from '../../lib/format';
import { useTranslation } from '../../lib/i18n';
import { MoreRecords } from '../../lib/more-records';
import { Link } from '../../lib/router/link';
import { DueCells } from './due-list';
import { dueQuery } from './mandates.api';
import type { DueFilters } from './mandate-filters';
import { useCellFields } from './use-cell-fields';

type DueResultsProps = {
  filters: DueFilters;
  ownBodies: readonly string[];
  onChange: ChangeFilters;
  onClear: () => void;
};

export const DueResults = ({ filters, ownBodies, onChange, onClear }: DueResultsProps) => {
  const { t } = useTranslation('mandates');
  const format = useFormat();
  const shared = { fields: useCellFields(), filters, onChange };
  return (
    <Stack gap="lg">
      <Stack gap="sm">
        <FilterMenus label={t('filter.label')} {...shared} />
        <DayFilter label={t('filter.asOf')} day={filters.asOf} onChoose={(day) => onChange({ asOf: day ?? null })} />
        <ActiveFilters
          {...shared}
          singles={{
            overdue: () => t('chip.overdue'),
            asOf: (day) => t('chip.asOf', { date: format.shortDate(day) }),
          }}
          onClear={onClear}
        />
      </Stack>
      <Results filters={filters} ownBodies={ownBodies} onClear={onClear} />
    </Stack>
  );
};

const Results = ({ filters, ownBodies, onClear }: Omit<DueResultsProps, 'onChange'>) => {
  const { t } = useTranslation('mandates');
  const { t: common } = useTranslation('common');
  const due = useInfiniteQuery(dueQuery(filters));
  if (due.isPending) return <Skeleton label={common('loading')} lines={9} />;
  if (due.isError) return <Failed error={due.error} onRetry={due.refetch} />;
  const cells = due.data.pages.flatMap(({ items }) => items);
  const total = due.data.pages[0]?.total ?? 0;
  const narrowed = Object.values(filters).some((value) => value?.length);
  if (total === 0) return <NothingDue narrowed={narrowed} onClear={onClear} />;
  return (
    <Stack>
      <p role="status">{t('due.count', { count: total })}</p>
      <DueCells cells={cells} ownBodies={ownBodies} />
      <MoreRecords query={due} />
    </Stack>
  );
};

const NothingDue = ({ narrowed, onClear }: { narrowed: boolean; onClear: () => void }) => {
  const { t } = useTranslation('mandates');
  const { t: common } = useTranslation('common');
  if (narrowed)
    return (
      <EmptyState title={common('empty.title')} action={<Button onClick={onClear}>{common('clear-filters')}</Button>}>
        {common('empty.text')}
      </EmptyState>
    );
  return (
    <EmptyState
      title={t('due.none.title')}
      action={
        <Link className={buttonClass()} to="/mandates">
          {t('title')}
        </Link>
      }
    >
      {t('due.none.text')}
    </EmptyState>
  );
};
