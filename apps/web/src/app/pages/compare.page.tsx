import { PageHeader } from '@nahliad/ui';
import { ComparisonView } from '../../features/indicators/comparison/comparison-view';
import { useTranslation } from '../../lib/i18n';
import { PageTitle } from '../../lib/page-title';

const ComparePage = () => {
  const { t } = useTranslation('comparison');
  return (
    <>
      <PageTitle>{t('title')}</PageTitle>
      <PageHeader title={t('title')} lead={t('lead')} />
      <ComparisonView />
    </>
  );
};

export default ComparePage;
