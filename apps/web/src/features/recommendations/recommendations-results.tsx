import { EmptyState } from '@nahliad/ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import { ListResults } from '../../lib/filters/list-results';
import { useTranslation } from '../../lib/i18n';
import { SORTS, type RecommendationFilters } from './recommendation-filters';
import { recommendationsQuery } from './recommendations.api';
import { RecommendationsList } from './recommendations-list';

type RecommendationsResultsProps = {
  filters: RecommendationFilters;
  onSort: (sort: string) => void;
  onClear: () => void;
};

export const RecommendationsResults = ({ filters, onSort, onClear }: RecommendationsResultsProps) => {
  const { t } = useTranslation('recommendations');
  const { sort, ...narrowing } = filters;
  return (
    <ListResults
      query={useInfiniteQuery(recommendationsQuery(filters))}
      count={(count) => t('count', { count })}
      sorts={SORTS.map((value) => ({ value, label: t(`sort.${value}`) }))}
      sort={sort}
      onSort={onSort}
      narrowed={Object.values(narrowing).some((value) => value?.length)}
      onClear={onClear}
      none={<EmptyState title={t('none.title')}>{t('none.text')}</EmptyState>}
    >
      {(items) => <RecommendationsList recommendations={items} />}
    </ListResults>
  );
};
