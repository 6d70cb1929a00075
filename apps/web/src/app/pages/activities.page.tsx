import { useInfiniteQuery } from '@tanstack/react-query';
import { activitiesQuery } from '../../features/activities/activities.api';
import { ACTIVITY_FILTERS } from '../../features/activities/activity-filters';
import { ActivitiesFilters } from '../../features/activities/activities-filters';
import { ActivitiesResults, LogActivity } from '../../features/activities/activities-results';
import { ActivityViews } from '../../features/activities/activity-views';
import { useOpeningView } from '../../features/saved-views/use-opening-view';
import { ViewsMenu } from '../../features/saved-views/views-menu';
import { useAddressFilters } from '../../lib/address-filters';
import { RecordsPage } from '../../lib/filters/records-page';

const ActivitiesPage = () => {
  useOpeningView('activities');
  const { filters, changeFilters, clear } = useAddressFilters(ACTIVITY_FILTERS);
  const { data } = useInfiniteQuery(activitiesQuery(filters));
  return (
    <RecordsPage
      subject="activities"
      filters={filters}
      total={data?.pages[0]?.total}
      views={<ViewsMenu page="activities" />}
      action={<LogActivity />}
    >
      <ActivityViews />
      <ActivitiesFilters filters={filters} onChange={changeFilters} onClear={clear} />
      <ActivitiesResults filters={filters} onSort={(sort) => changeFilters({ sort })} onClear={clear} />
    </RecordsPage>
  );
};

export default ActivitiesPage;
