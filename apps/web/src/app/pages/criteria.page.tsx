import { PageHeader } from '@nahliad/ui';
import { useTranslation } from '../../lib/i18n';
import { PageTitle } from '../../lib/page-title';

const CriteriaPage = () => {
  const { t } = useTranslation('criteria');
  return (
    <>
      <PageTitle>{t('title')}</PageTitle>
      <PageHeader title={t('title')} />
    </>
  );
};

export default CriteriaPage;
