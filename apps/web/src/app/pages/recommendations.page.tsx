import { Disclosure } from '@nahliad/ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Changeable } from '../../features/bulk/changeable';
import { ViewSwitch } from '../../features/recommendations/board/view-switch';
import { ProgressFigure } from '../../features/recommendations/progress/progress-figure';
import { RECOMMENDATION_FILTERS } from '../../features/recommendations/recommendation-filters';
import { recommendationsQuery } from '../../features/recommendations/recommendations.api';
import { RecommendationsFilters } from '../../features/recommendations/recommendations-filters';
import { RecommendationsResults } from '../../features/recommendations/recommendations-results';
import { useOpeningView } from '../../features/saved-views/use-opening-view';
import { ViewsMenu } from '../../features/saved-views/views-menu';
import { useAddressFilters } from '../../lib/address-filters';
import { useTranslation } from '../../lib/i18n';
import { RecordsPage } from '../../lib/filters/records-page';

const RecommendationsPage = () => {
  const { t } = useTranslation('recommendations');
  useOpeningView('recommendations');
  const { filters, changeFilters, clear } = useAddressFilters(RECOMMENDATION_FILTERS);
  const pages = useInfiniteQuery(recommendationsQuery(filters)).data?.pages;
  return (
    <RecordsPage
      subject="recommendations"
      filters={filters}
      total={pages?.[0]?.total}
      views={<ViewsMenu page="recommendations" />}
    >
      <ViewSwitch />
      <RecommendationsFilters filters={filters} onChange={changeFilters} onClear={clear} />
      <Disclosure summary={t('progress.heading')}>
        <h2 className="visually-hidden">{t('progress.heading')}</h2>
        <ProgressFigure filters={filters} />
      </Disclosure>
      <Changeable subject="recommendations" filters={filters} pages={pages}>
        <RecommendationsResults filters={filters} onSort={(sort) => changeFilters({ sort })} onClear={clear} />
      </Changeable>
    </RecordsPage>
  );
};

export default RecommendationsPage;
