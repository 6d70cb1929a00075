import { buttonClass, EmptyState } from '@nahliad/ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import { ListResults } from '../../lib/filters/list-results';
import { useTranslation } from '../../lib/i18n';
import { Link } from '../../lib/router/link';
import { useMay } from '../../lib/session';
import { activitiesQuery } from './activities.api';
import { ActivitiesList } from './activities-list';
import { SORTS, type ActivityFilters } from './activity-filters';

type ActivitiesResultsProps = { filters: ActivityFilters; onSort: (sort: string) => void; onClear: () => void };

export const ActivitiesResults = ({ filters, onSort, onClear }: ActivitiesResultsProps) => {
  const { t } = useTranslation('activities');
  const { sort, ...narrowing } = filters;
  return (
    <ListResults
      query={useInfiniteQuery(activitiesQuery(filters))}
      count={(count) => t('count', { count })}
      sorts={SORTS.map((value) => ({ value, label: t(`sort.${value}`) }))}
      sort={sort}
      onSort={onSort}
      narrowed={Object.values(narrowing).some((value) => value?.length)}
      onClear={onClear}
      none={<NoActivities />}
    >
      {(items) => <ActivitiesList activities={items} />}
    </ListResults>
  );
};

const NoActivities = () => {
  const { t } = useTranslation('activities');
  const mayWrite = useMay('activity:write');
  return (
    <EmptyState title={t('none.title')} action={mayWrite && <LogActivity />}>
      {mayWrite ? t('none.write') : t('none.read')}
    </EmptyState>
  );
};

/** The way to the form, for those who may use it. */
export const LogActivity = ({ to = '/activities/new' }: { to?: string }) => {
  const { t } = useTranslation('activities');
  const mayWrite = useMay('activity:write');
  if (!mayWrite) return null;
  return (
    <Link className={buttonClass({ variant: 'primary' })} to={to}>
      {t('new.action')}
    </Link>
  );
};
