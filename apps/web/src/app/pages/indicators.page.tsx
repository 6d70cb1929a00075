import { PageHeader } from '@nahliad/ui';
import { useQuery } from '@tanstack/react-query';
import { IndicatorCatalogue } from '../../features/indicators/indicator-catalogue';
import { catalogueQuery } from '../../features/indicators/indicators.api';
import { Answer } from '../../lib/answer';
import { useTranslation } from '../../lib/i18n';
import { PageTitle } from '../../lib/page-title';

const IndicatorsPage = () => {
  const { t } = useTranslation('indicators');
  return (
    <>
      <PageTitle>{t('title')}</PageTitle>
      <PageHeader title={t('title')} lead={t('lead')} />
      <Answer query={useQuery(catalogueQuery)}>{({ items }) => <IndicatorCatalogue items={items} />}</Answer>
    </>
  );
};

export default IndicatorsPage;
