import { Stack } from '@nahliad/ui';
import { useQuery } from '@tanstack/react-query';
import { Board } from '../../features/recommendations/board/board';
import { ViewHeader } from '../../features/recommendations/board/view-header';
import { RECOMMENDATION_FILTERS } from '../../features/recommendations/recommendation-filters';
import { boardQuery } from '../../features/recommendations/recommendations.api';
import { RecommendationsFilters } from '../../features/recommendations/recommendations-filters';
import { useAddressFilters } from '../../lib/address-filters';
import { Answer } from '../../lib/answer';

/** Everything open, by how far it has come. */
const RecommendationsBoardPage = () => {
  const { filters, changeFilters, clear } = useAddressFilters(RECOMMENDATION_FILTERS);
  return (
    <Stack gap="lg">
      <ViewHeader view="board" />
      <RecommendationsFilters filters={filters} onChange={changeFilters} onClear={clear} />
      <Answer query={useQuery(boardQuery(filters))}>{(board) => <Board board={board} filters={filters} />}</Answer>
    </Stack>
  );
};

export default RecommendationsBoardPage;
