import { PageHeader, Panel, Stack } from '@nahliad/ui';
import { ReportForm } from '../../features/reports/report-form';
import { ReportsList } from '../../features/reports/reports-list';
import { SchedulesPanel } from '../../features/reports/schedules-panel';
import { VerifyPanel } from '../../features/reports/verify-panel';
import { useTranslation } from '../../lib/i18n';
import { PageTitle } from '../../lib/page-title';
import { useLocation } from '../../lib/router/router';
import { useMay, useSession } from '../../lib/session';

const ReportsPage = () => {
  const { t } = useTranslation('reports');
  const { search } = useLocation();
  const makes = useMay('account:own');
  const person = useSession()?.person;
  return (
    <>
      <PageTitle>{t('title')}</PageTitle>
      <PageHeader title={t('title')} lead={t(makes ? 'lead' : 'lead-visitor')} />
      <Stack gap="xl">
        {makes && (
          <Panel title={t('make-title')}>
            <ReportForm key={search} />
          </Panel>
        )}
        <VerifyPanel />
        {person && <SchedulesPanel personId={person.id} />}
        {makes && (
          <Panel title={t('own')} look="flat">
            <ReportsList />
          </Panel>
        )}
      </Stack>
    </>
  );
};

export default ReportsPage;
