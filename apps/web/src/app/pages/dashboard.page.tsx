import type { Dashboard } from '@nahliad/contracts';
import { Breadcrumbs, PageHeader, buttonClass } from '@nahliad/ui';
import { DashboardFigures } from '../../features/indicators/dashboards/dashboard-figures';
import { Kept } from '../../features/indicators/dashboards/dashboards-list';
import { DeleteDashboard } from '../../features/indicators/dashboards/delete-dashboard';
import { useTranslation } from '../../lib/i18n';
import { PageTitle } from '../../lib/page-title';
import { Link } from '../../lib/router/link';
import { useNavigate } from '../../lib/router/router';
import { Written, writtenIn } from '../../lib/written';
import { OneDashboard } from './dashboard/one-dashboard';

const DashboardPage = () => {
  const { t } = useTranslation('dashboards');
  return <OneDashboard title={t('title')}>{(dashboard) => <DashboardView dashboard={dashboard} />}</OneDashboard>;
};

const DashboardView = ({ dashboard }: { dashboard: Dashboard }) => {
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
