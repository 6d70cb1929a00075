import type { Dashboard } from '@nahliad/contracts';
import { NoPermissionState, PageHeader, useToast } from '@nahliad/ui';
import { useQuery } from '@tanstack/react-query';
import { DashboardForm } from '../../features/indicators/dashboards/dashboard-form';
import { dashboardQuery } from '../../features/indicators/dashboards/dashboards.api';
import { useTranslation } from '../../lib/i18n';
import { OneRecord } from '../../lib/one-record';
import { PageTitle } from '../../lib/page-title';
import { Permitted } from '../../lib/permitted';
import { Link } from '../../lib/router/link';
import { useNavigate, useParams } from '../../lib/router/router';
import { Written } from '../../lib/written';

const DashboardEditPage = () => (
  <Permitted needs="account:own">
    <FoundDashboard />
  </Permitted>
);

const FoundDashboard = () => {
  const { t } = useTranslation('dashboards');
  const { id } = useParams<'id'>();
  return (
    <OneRecord query={useQuery(dashboardQuery(id))} title={t('edit')} list={{ path: '/dashboards', label: t('title') }}>
      {(dashboard) => <DashboardEdit key={id} dashboard={dashboard} />}
    </OneRecord>
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
