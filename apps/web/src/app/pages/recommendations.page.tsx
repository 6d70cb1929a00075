import { PageHeader, Stack } from '@nahliad/ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import { RECOMMENDATION_FILTERS } from '../../features/recommendations/recommendation-filters';
import { recommendationsQuery } from '../../features/recommendations/recommendations.api';
import { RecommendationsFilters } from '../../features/recommendations/recommendations-filters';
import { RecommendationsResults } from '../../features/recommendations/recommendations-results';
import { useAddressFilters } from '../../lib/address-filters';
import { ExportMenu } from '../../lib/filters/export-menu';
import { useTranslation } from '../../lib/i18n';
import { PageTitle } from '../../lib/page-title';

const RecommendationsPage = () => {
  const { t } = useTranslation('recommendations');
  const { filters, setFilters, clear } = useAddressFilters(RECOMMENDATION_FILTERS);
  const total = useInfiniteQuery(recommendationsQuery(filters)).data?.pages[0]?.total;
  return (
    <>
      <PageTitle>{t('title')}</PageTitle>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          Boolean(total) && (
            <ExportMenu subject="recommendations" filters={filters} lead={t('export', { count: total ?? 0 })} />
          )
        }
      />
      <Stack gap="lg">
        <RecommendationsFilters
          filters={filters}
          onChange={(changed) => setFilters(changed as Parameters<typeof setFilters>[0])}
          onClear={clear}
        />
        <RecommendationsResults filters={filters} onSort={(sort) => setFilters({ sort })} onClear={clear} />
      </Stack>
    </>
  );
};

export default RecommendationsPage;
