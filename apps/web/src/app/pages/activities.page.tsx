import { PageHeader, Stack } from '@nahliad/ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import { activitiesQuery } from '../../features/activities/activities.api';
import { ACTIVITY_FILTERS } from '../../features/activities/activity-filters';
import { ActivitiesFilters } from '../../features/activities/activities-filters';
import { ActivitiesResults, LogActivity } from '../../features/activities/activities-results';
import { ActivityViews } from '../../features/activities/activity-views';
import { useOpeningView } from '../../features/saved-views/use-opening-view';
import { ViewsMenu } from '../../features/saved-views/views-menu';
import { useAddressFilters } from '../../lib/address-filters';
import { ExportMenu } from '../../lib/filters/export-menu';
import { useTranslation } from '../../lib/i18n';
import { PageTitle } from '../../lib/page-title';

const ActivitiesPage = () => {
  const { t } = useTranslation('activities');
  useOpeningView('activities');
  const { filters, setFilters, clear } = useAddressFilters(ACTIVITY_FILTERS);
  const total = useInfiniteQuery(activitiesQuery(filters)).data?.pages[0]?.total ?? 0;
  return (
    <>
      <PageTitle>{t('title')}</PageTitle>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          <>
            <LogActivity />
            {total > 0 && <ExportMenu subject="activities" filters={filters} lead={t('export', { count: total })} />}
          </>
        }
      />
      <Stack gap="lg">
        <ActivityViews />
        <ViewsMenu page="activities" />
        <ActivitiesFilters
          filters={filters}
          onChange={(changed) => setFilters(changed as Parameters<typeof setFilters>[0])}
          onClear={clear}
        />
        <ActivitiesResults filters={filters} onSort={(sort) => setFilters({ sort })} onClear={clear} />
      </Stack>
    </>
  );
};

export default ActivitiesPage;
