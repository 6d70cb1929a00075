import { Breadcrumbs, PageHeader, useToast } from '@nahliad/ui';
import { DashboardForm } from '../../features/indicators/dashboards/dashboard-form';
import { useTranslation } from '../../lib/i18n';
import { PageTitle } from '../../lib/page-title';
import { Permitted } from '../../lib/permitted';
import { useNavigate } from '../../lib/router/router';

const DashboardNewPage = () => {
  const { t } = useTranslation('dashboards');
  const navigate = useNavigate();
  const toast = useToast();
  return (
    <>
      <PageTitle>{t('new')}</PageTitle>
      <Breadcrumbs label={t('breadcrumbs')} items={[{ href: '/dashboards', text: t('title') }]} />
      <PageHeader title={t('new')} />
      <Permitted needs="account:own">
        <DashboardForm
          onSaved={({ id }) => {
            toast(t('saved'));
            navigate(`/dashboards/${id}`, { replace: true });
          }}
        />
      </Permitted>
    </>
  );
};

export default DashboardNewPage;
