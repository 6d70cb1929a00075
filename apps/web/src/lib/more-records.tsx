import { LoadMore } from '@nahliad/ui';
import type { List } from '@nahliad/contracts';
import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import { useTranslation } from './i18n';

type MoreRecordsProps<Item> = { query: UseInfiniteQueryResult<InfiniteData<List<Item>>> };

/** How many records of a list are on the page, of how many, and the way to the next ones. */
export const MoreRecords = <Item,>({ query }: MoreRecordsProps<Item>) => {
  const { t } = useTranslation('common');
  const pages = query.data?.pages ?? [];
  const shown = pages.reduce((sum, { items }) => sum + items.length, 0);
  return (
    <LoadMore
      shown={t('shown', { shown, total: pages[0]?.total ?? 0 })}
      label={t('more')}
      busy={query.isFetchingNextPage}
      onMore={query.hasNextPage ? () => query.fetchNextPage() : undefined}
    />
  );
};
