import { PageHeader } from '@nahliad/ui';
import { useQuery } from '@tanstack/react-query';
import { FrameworkGuide } from '../../features/framework/framework-guide';
import { frameworkQuery } from '../../features/framework/framework.api';
import { Answer } from '../../lib/answer';
import { useTranslation } from '../../lib/i18n';
import { PageTitle } from '../../lib/page-title';

const CriteriaPage = () => {
  const { t } = useTranslation('framework');
  return (
    <>
      <PageTitle>{t('title')}</PageTitle>
      <PageHeader title={t('title')} lead={t('lead')} />
      <Answer query={useQuery(frameworkQuery)}>{(framework) => <FrameworkGuide framework={framework} />}</Answer>
    </>
  );
};

export default CriteriaPage;
