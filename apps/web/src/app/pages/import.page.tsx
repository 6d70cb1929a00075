import { PageHeader } from '@nahliad/ui';
import { useTranslation } from '../../lib/i18n';
import { PageTitle } from '../../lib/page-title';

const ImportPage = () => {
  const { t } = useTranslation('imports');
  return (
    <>
      <PageTitle>{t('title')}</PageTitle>
      <PageHeader title={t('title')} />
    </>
  );
};

export default ImportPage;
