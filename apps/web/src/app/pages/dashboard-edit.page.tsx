import type { Dashboard } from '@nahliad/contracts';
import { NoPermissionState, PageHeader, useToast } from '@nahliad/ui';
import { DashboardForm } from '../../features/indicators/dashboards/dashboard-form';
import { useTranslation } from '../../lib/i18n';
import { PageTitle } from '../../lib/page-title';
import { Link } from '../../lib/router/link';
import { useNavigate } from '../../lib/router/router';
import { Written } from '../../lib/written';
import { OneDashboard } from './dashboard/one-dashboard';

const DashboardEditPage = () => {
  const { t } = useTranslation('dashboards');
  return (
    <OneDashboard title={t('edit')}>
      {(dashboard) => <DashboardEdit key={dashboard.id} dashboard={dashboard} />}
    </OneDashboard>
  );
};

const DashboardEdit = ({ dashboard }: { dashboard: Dashboard }) => {
  const { t } = useTranslation('dashboards');
  const navigate = useNavigate();
  const toast = useToast();
  const page = `/dashboards/${dashboard.id}`;
  return (
    <>
      <PageTitle>{t('edit')}</PageTitle>
      <PageHeader
        kicker={
          <Link to={page}>
            <Written text={dashboard.name} />
          </Link>
        }
        title={t('edit')}
      />
      {dashboard.may.change ? (
        <DashboardForm
          dashboard={dashboard}
          onSaved={() => {
            toast(t('saved'));
            navigate(page, { replace: true });
          }}
        />
      ) : (
        <NoPermissionState title={t('closed')} />
      )}
    </>
  );
};

export default DashboardEditPage;
