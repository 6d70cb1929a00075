import { PageHeader, Panel, Stack } from '@nahliad/ui';
import { ReportForm } from '../../features/reports/report-form';
import { ReportsList } from '../../features/reports/reports-list';
import { VerifyPanel } from '../../features/reports/verify-panel';
import { useTranslation } from '../../lib/i18n';
import { PageTitle } from '../../lib/page-title';
import { useLocation } from '../../lib/router/router';
import { useMay } from '../../lib/session';

const ReportsPage = () => {
  const { t } = useTranslation('reports');
  const { search } = useLocation();
  const makes = useMay('account:own');
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
