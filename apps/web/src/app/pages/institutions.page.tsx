import { PageHeader } from '@nahliad/ui';
import { useTranslation } from '../../lib/i18n';
import { PageTitle } from '../../lib/page-title';

const InstitutionsPage = () => {
  const { t } = useTranslation('institutions');
  return (
    <>
      <PageTitle>{t('title')}</PageTitle>
      <PageHeader title={t('title')} />
    </>
  );
};

export default InstitutionsPage;
