import { Stack } from '@nahliad/ui';
import { UrgentResults } from '../../features/recommendations/board/urgent-results';
import { ViewHeader } from '../../features/recommendations/board/view-header';
import { RECOMMENDATION_FILTERS } from '../../features/recommendations/recommendation-filters';
import { RecommendationsFilters } from '../../features/recommendations/recommendations-filters';
import { useAddressFilters } from '../../lib/address-filters';

/** Everything open, sorted by what hurts most. */
const RecommendationsUrgentPage = () => {
  const { filters, changeFilters, clear } = useAddressFilters(RECOMMENDATION_FILTERS);
  return (
    <Stack gap="lg">
      <ViewHeader view="urgent" />
      <RecommendationsFilters filters={filters} onChange={changeFilters} onClear={clear} />
      <UrgentResults filters={filters} onSort={(sort) => changeFilters({ sort })} onClear={clear} />
    </Stack>
  );
};

export default RecommendationsUrgentPage;
