import { PageHeader } from '@nahliad/ui';
import { RegionsView } from '../../features/indicators/regions-view';
import { useTranslation } from '../../lib/i18n';
import { PageTitle } from '../../lib/page-title';

const RegionsPage = () => {
  const { t } = useTranslation('regions');
  return (
    <>
      <PageTitle>{t('title')}</PageTitle>
      <PageHeader title={t('title')} lead={t('lead')} />
      <RegionsView />
    </>
  );
};

export default RegionsPage;
