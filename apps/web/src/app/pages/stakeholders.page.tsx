import { PageHeader } from '@nahliad/ui';
import { useTranslation } from '../../lib/i18n';
import { PageTitle } from '../../lib/page-title';

const StakeholdersPage = () => {
  const { t } = useTranslation('stakeholders');
  return (
    <>
      <PageTitle>{t('title')}</PageTitle>
      <PageHeader title={t('title')} />
    </>
  );
};

export default StakeholdersPage;
