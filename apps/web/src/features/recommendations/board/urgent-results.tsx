import { EmptyState } from '@nahliad/ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import { ListResults } from '../../../lib/filters/list-results';
import { useTranslation } from '../../../lib/i18n';
import type { RecommendationFilters } from '../recommendation-filters';
import { recommendationsQuery } from '../recommendations.api';
import { UrgencyTable } from './urgency-table';

const SORTS = ['-urgency', 'targetOn', 'responseDueOn'] as const;

type UrgentResultsProps = {
  filters: RecommendationFilters;
  onSort: (sort: string) => void;
  onClear: () => void;
};

/** Only what is open, and what hurts most first unless somebody asks otherwise. */
export const UrgentResults = ({ filters: { sort, ...filters }, onSort, onClear }: UrgentResultsProps) => {
  const { t } = useTranslation('recommendations');
  const { t: own } = useTranslation('follow-up');
  const order = SORTS.find((one) => one === sort) ?? SORTS[0];
  return (
    <ListResults
      query={useInfiniteQuery(recommendationsQuery({ ...filters, open: 'true', sort: order }))}
      count={(count) => t('count', { count })}
      note={own('urgent.means')}
      sorts={SORTS.map((value) => ({ value, label: t(`sort.${value}`) }))}
      sort={order}
      onSort={onSort}
      narrowed={Object.values(filters).some((value) => value?.length)}
      onClear={onClear}
      none={<EmptyState title={own('urgent.nothing')}>{own('urgent.nothing-text')}</EmptyState>}
    >
      {(items) => <UrgencyTable recommendations={items} />}
    </ListResults>
  );
};
