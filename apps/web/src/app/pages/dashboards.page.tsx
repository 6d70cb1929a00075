import { PageHeader, buttonClass } from '@nahliad/ui';
import { DashboardsList } from '../../features/indicators/dashboards/dashboards-list';
import { useTranslation } from '../../lib/i18n';
import { PageTitle } from '../../lib/page-title';
import { Permitted } from '../../lib/permitted';
import { Link } from '../../lib/router/link';
import { useMay } from '../../lib/session';

const DashboardsPage = () => {
  const { t } = useTranslation('dashboards');
  return (
    <>
      <PageTitle>{t('title')}</PageTitle>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          useMay('account:own') && (
            <Link className={buttonClass({ variant: 'primary' })} to="/dashboards/new">
              {t('new')}
            </Link>
          )
        }
      />
      <Permitted needs="account:own">
        <DashboardsList />
      </Permitted>
    </>
  );
};

export default DashboardsPage;
