import { lazy, Suspense, useState } from 'react';
import { EmptyState, Stack } from '@nahliad/ui';
import type { Mandate } from '@nahliad/contracts';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useAddressFilters } from '../../lib/address-filters';
import { ActiveFilters } from '../../lib/filters/active-filters';
import { DayFilter } from '../../lib/filters/day-filter';
import { FilterMenus, type ChangeFilters } from '../../lib/filters/filter-menus';
import { ListResults } from '../../lib/filters/list-results';
import { useFormat } from '../../lib/format';
import { useTranslation } from '../../lib/i18n';
import { useMay } from '../../lib/session';
import { MANDATE_FILTERS, MANDATE_SORTS } from './mandate-filters';
import { mandatesQuery } from './mandates.api';
import { MandatesTable } from './mandates-table';
import { useCellFields } from './use-cell-fields';

const MandateDialog = lazy(() => import('./mandate-dialog'));

/** Every mandate, to be read by everybody and kept by those who may. */
export const MandatesView = () => {
  const { t } = useTranslation('mandates');
  const format = useFormat();
  const mayWrite = useMay('mandate:write');
  const { filters, setFilters, clear } = useAddressFilters(MANDATE_FILTERS);
  const [editing, setEditing] = useState<Mandate>();
  const { sort, ...narrowing } = filters;
  const onChange: ChangeFilters = (change) => setFilters(change as Parameters<typeof setFilters>[0]);
  const shared = { fields: useCellFields(), filters, onChange };
  return (
    <Stack gap="lg">
      <Stack gap="sm">
        <FilterMenus label={t('filter.label')} {...shared} />
        <DayFilter
          label={t('filter.validOn')}
          day={filters.validOn}
          onChoose={(day) => onChange({ validOn: day ?? null })}
        />
        <ActiveFilters
          {...shared}
          singles={{ validOn: (day) => t('chip.validOn', { date: format.shortDate(day) }) }}
          onClear={clear}
        />
      </Stack>
      <ListResults
        query={useInfiniteQuery(mandatesQuery(filters))}
        count={(count) => t('count', { count })}
        sorts={MANDATE_SORTS.map((value) => ({ value, label: t(`sort.${value}`) }))}
        sort={sort}
        onSort={(value) => onChange({ sort: value })}
        narrowed={Object.values(narrowing).some((value) => value?.length)}
        onClear={clear}
        none={<EmptyState title={t('none.title')}>{t(mayWrite ? 'none.write' : 'none.read')}</EmptyState>}
      >
        {(mandates) => <MandatesTable mandates={mandates} onEdit={mayWrite ? setEditing : undefined} />}
      </ListResults>
      {editing && (
        <Suspense>
          <MandateDialog mandate={editing} onClose={() => setEditing(undefined)} />
        </Suspense>
      )}
    </Stack>
  );
};
