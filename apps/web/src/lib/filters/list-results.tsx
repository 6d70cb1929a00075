import type { ReactNode } from 'react';
import { Button, EmptyState, Select, Skeleton } from '@nahliad/ui';
import type { List } from '@nahliad/contracts';
import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import { Failed } from '../failed';
import { useTranslation } from '../i18n';
import { MoreRecords } from '../more-records';
import styles from './list-results.module.css';

type ListResultsProps<Item> = {
  query: UseInfiniteQueryResult<InfiniteData<List<Item>>>;
  /** How many there are, in words. */
  count: (total: number) => string;
  note?: ReactNode;
  sorts: readonly { value: string; label: string }[];
  sort: string | undefined;
  onSort: (sort: string) => void;
  /** Whether any filter is set: nothing that fits is not the same as nothing at all. */
  narrowed: boolean;
  onClear: () => void;
  /** What to say where there is nothing at all. */
  none: ReactNode;
  children: (items: readonly Item[]) => ReactNode;
};

/** How many there are, exactly, the pages read so far, and the way to the next one. */
export const ListResults = <Item,>({ query, narrowed, onClear, none, ...shown }: ListResultsProps<Item>) => {
  const { t } = useTranslation('common');
  if (query.isPending) return <Skeleton label={t('loading')} lines={9} />;
  if (query.isError) return <Failed error={query.error} onRetry={query.refetch} />;
  if (query.data.pages[0]?.total) return <Results query={query} {...shown} />;
  if (!narrowed) return none;
  return (
    <EmptyState title={t('empty.title')} action={<Button onClick={onClear}>{t('clear-filters')}</Button>}>
      {t('empty.text')}
    </EmptyState>
  );
};

type ResultsProps<Item> = Omit<ListResultsProps<Item>, 'narrowed' | 'onClear' | 'none'>;

const Results = <Item,>({ query, count, note, sorts, sort, onSort, children }: ResultsProps<Item>) => {
  const { t } = useTranslation('common');
  const pages = query.data?.pages ?? [];
  const total = pages[0]?.total ?? 0;
  const items = pages.flatMap((page) => page.items);
  return (
    <section aria-busy={query.isPlaceholderData} className={styles.results}>
      <div className={styles.head}>
        <p role="status" className={styles.count}>
          {count(total)}
          {note && <span className={styles.note}>{note}</span>}
        </p>
        <label className={styles.sort}>
          {t('sort')}
          <Select options={sorts} value={sort ?? sorts[0]?.value} onChange={(event) => onSort(event.target.value)} />
        </label>
      </div>
      {children(items)}
      <MoreRecords query={query} />
    </section>
  );
};
