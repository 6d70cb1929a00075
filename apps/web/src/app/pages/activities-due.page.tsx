import { PageHeader, Stack } from '@nahliad/ui';
import { LogActivity } from '../../features/activities/activities-results';
import { ActivityViews } from '../../features/activities/activity-views';
import { DueResults } from '../../features/mandates/due-results';
import { DUE_FILTERS } from '../../features/mandates/mandate-filters';
import { useAddressFilters } from '../../lib/address-filters';
import { useTranslation } from '../../lib/i18n';
import { PageTitle } from '../../lib/page-title';
import { Link } from '../../lib/router/link';
import { useWritingBodies } from '../../lib/writing-bodies';

const ActivitiesDuePage = () => {
  const { t } = useTranslation('mandates');
  const { filters, setFilters, clear } = useAddressFilters(DUE_FILTERS);
  return (
    <>
      <PageTitle>{t('due.title')}</PageTitle>
      <PageHeader
        title={t('due.title')}
        lead={
          <>
            {t('due.lead')} <Link to="/mandates">{t('due.rests-on')}</Link>
          </>
        }
        actions={<LogActivity />}
      />
      <Stack gap="lg">
        <ActivityViews />
        <DueResults
          filters={filters}
          ownBodies={useWritingBodies()}
          onChange={(changed) => setFilters(changed as Parameters<typeof setFilters>[0])}
          onClear={clear}
        />
      </Stack>
    </>
  );
};

export default ActivitiesDuePage;
