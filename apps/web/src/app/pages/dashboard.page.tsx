import type { Dashboard } from '@nahliad/contracts';
import { Breadcrumbs, PageHeader, buttonClass } from '@nahliad/ui';
import { useQuery } from '@tanstack/react-query';
import { DashboardFigures } from '../../features/indicators/dashboards/dashboard-figures';
import { dashboardQuery } from '../../features/indicators/dashboards/dashboards.api';
import { Kept } from '../../features/indicators/dashboards/dashboards-list';
import { DeleteDashboard } from '../../features/indicators/dashboards/delete-dashboard';
import { useTranslation } from '../../lib/i18n';
import { OneRecord } from '../../lib/one-record';
import { PageTitle } from '../../lib/page-title';
import { Permitted } from '../../lib/permitted';
import { Link } from '../../lib/router/link';
import { useNavigate, useParams } from '../../lib/router/router';
import { Written, writtenIn } from '../../lib/written';

const DashboardPage = () => (
  <Permitted needs="account:own">
    <FoundDashboard />
  </Permitted>
);

const FoundDashboard = () => {
  const { t } = useTranslation('dashboards');
  const { id } = useParams<'id'>();
  return (
    <OneRecord
      query={useQuery(dashboardQuery(id))}
      title={t('title')}
      list={{ path: '/dashboards', label: t('title') }}
    >
      {(dashboard) => <OneDashboard dashboard={dashboard} />}
    </OneRecord>
  );
};

const OneDashboard = ({ dashboard }: { dashboard: Dashboard }) => {
  const { t, language } = useTranslation('dashboards');
  const navigate = useNavigate();
  return (
    <>
      <PageTitle>{writtenIn(dashboard.name, language)}</PageTitle>
      <Breadcrumbs label={t('breadcrumbs')} items={[{ href: '/dashboards', text: t('title') }]} />
      <PageHeader
        title={<Written text={dashboard.name} />}
        lead={<Kept dashboard={dashboard} />}
        actions={
          <>
            {dashboard.may.change && (
              <Link data-edit className={buttonClass({})} to={`/dashboards/${dashboard.id}/edit`}>
                {t('change')}
              </Link>
            )}
            {dashboard.may.delete && (
              <DeleteDashboard dashboard={dashboard} onDeleted={() => navigate('/dashboards', { replace: true })} />
            )}
          </>
        }
      />
      <DashboardFigures dashboard={dashboard} />
    </>
  );
};

export default DashboardPage;
