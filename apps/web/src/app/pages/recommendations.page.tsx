import { Disclosure } from '@nahliad/ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import { ViewSwitch } from '../../features/recommendations/board/view-switch';
import { ProgressFigure } from '../../features/recommendations/progress/progress-figure';
import { RECOMMENDATION_FILTERS } from '../../features/recommendations/recommendation-filters';
import { recommendationsQuery } from '../../features/recommendations/recommendations.api';
import { RecommendationsFilters } from '../../features/recommendations/recommendations-filters';
import { RecommendationsResults } from '../../features/recommendations/recommendations-results';
import { useAddressFilters } from '../../lib/address-filters';
import { useTranslation } from '../../lib/i18n';
import { RecordsPage } from '../../lib/filters/records-page';

const RecommendationsPage = () => {
  const { t } = useTranslation('recommendations');
  const { filters, changeFilters, clear } = useAddressFilters(RECOMMENDATION_FILTERS);
  const total = useInfiniteQuery(recommendationsQuery(filters)).data?.pages[0]?.total;
  return (
    <RecordsPage subject="recommendations" filters={filters} total={total}>
      <ViewSwitch />
      <RecommendationsFilters filters={filters} onChange={changeFilters} onClear={clear} />
      <Disclosure summary={t('progress.heading')}>
        <ProgressFigure filters={filters} />
      </Disclosure>
      <RecommendationsResults filters={filters} onSort={(sort) => changeFilters({ sort })} onClear={clear} />
    </RecordsPage>
  );
};

export default RecommendationsPage;
