import { Disclosure, EmptyState, Stack } from '@nahliad/ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useAddressFilters } from '../../lib/address-filters';
import { ActiveFilters } from '../../lib/filters/active-filters';
import { FilterMenus } from '../../lib/filters/filter-menus';
import { ListResults } from '../../lib/filters/list-results';
import { PeriodFilter } from '../../lib/filters/period-filter';
import { useFormat } from '../../lib/format';
import { useTranslation } from '../../lib/i18n';
import { useStakeholderOptions } from '../../lib/stakeholder-directory';
import { AUDIT_ACTIONS } from './audit-actions';
import { AUDIT_FILTERS, SORTS } from './audit-filters';
import { AuditTable } from './audit-table';
import { auditQuery } from './audit.api';

const everybody = () => true;

export const AuditView = () => {
  const { t } = useTranslation('audit');
  const { t: common } = useTranslation('common');
  const format = useFormat();
  const { filters, setFilters, clear } = useAddressFilters(AUDIT_FILTERS);
  const trail = useInfiniteQuery(auditQuery(filters));
  const entries = trail.data?.pages.flatMap(({ items }) => items) ?? [];
  const fields = [
    {
      name: 'action',
      label: t('filter.action'),
      options: AUDIT_ACTIONS.map((value) => ({ value, label: t(`action.${value}`) })),
    },
    { name: 'bodyId', label: t('filter.body'), options: useStakeholderOptions(everybody) },
  ];
  const change = (changed: object) => setFilters(changed as Parameters<typeof setFilters>[0]);
  const nameOf = (id: string) => entries.find(({ person }) => person?.id === id)?.person?.name ?? '…';
  const { sort, ...narrowing } = filters;
  return (
    <Stack>
      <FilterMenus label={common('filters')} fields={fields} filters={filters} onChange={change} />
      <Disclosure summary={t('filter.period')} startsOpen={Boolean(filters.from || filters.to)}>
        <PeriodFilter
          fromLabel={t('filter.from')}
          toLabel={t('filter.to')}
          from={filters.from}
          to={filters.to}
          onChange={change}
        />
      </Disclosure>
      <ActiveFilters
        fields={fields}
        singles={{
          personId: (id) => t('chip.person', { name: nameOf(id) }),
          subjectId: () => t('chip.subject'),
          from: (day) => t('chip.from', { date: format.shortDate(day) }),
          to: (day) => t('chip.to', { date: format.shortDate(day) }),
        }}
        filters={filters}
        onChange={change}
        onClear={clear}
      />
      <ListResults
        query={trail}
        count={(count) => t('count', { count })}
        sorts={SORTS.map((value) => ({ value, label: t(`sort.${value}`) }))}
        sort={sort}
        onSort={(value) => setFilters({ sort: value })}
        narrowed={Object.values(narrowing).some((value) => value?.length)}
        onClear={clear}
        none={<EmptyState title={t('none')} />}
      >
        {(items) => <AuditTable entries={items} />}
      </ListResults>
    </Stack>
  );
};
