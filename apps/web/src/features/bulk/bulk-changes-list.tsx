import { Badge, Stack } from '@nahliad/ui';
import type { BulkChangeList, BulkChangeSummary } from '@nahliad/contracts';
import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import { useFormat } from '../../lib/format';
import { useTranslation } from '../../lib/i18n';
import { MoreRecords } from '../../lib/more-records';
import records from '../../lib/record-list.module.css';
import { Link } from '../../lib/router/link';
import styles from './bulk.module.css';

type BulkChangesListProps = {
  query: UseInfiniteQueryResult<InfiniteData<BulkChangeList>>;
  pages: readonly BulkChangeList[];
};

/** One's own changes, the last one first. */
export const BulkChangesList = ({ query, pages }: BulkChangesListProps) => {
  const { t } = useTranslation('bulk');
  const items = pages.flatMap((page) => page.items);
  return (
    <Stack>
      <ol className={records.list} aria-label={t('past.title')}>
        {items.map((bulk) => (
          <li key={bulk.id} className={styles.entry}>
            <Entry {...bulk} />
          </li>
        ))}
      </ol>
      <MoreRecords query={query} />
    </Stack>
  );
};

const Entry = ({ id, subject, change, state, createdAt, applied, undone, left, kept }: BulkChangeSummary) => {
  const { t } = useTranslation('bulk');
  const format = useFormat();
  const told = [
    state === 'undone' ? t('count.undone', { count: undone }) : t('count.applied', { count: applied }),
    left > 0 && t('count.left', { count: left }),
    kept > 0 && t('count.kept', { count: kept }),
  ].filter(Boolean);
  return (
    <>
      <div>
        <h2>
          <Link to={`/bulk-changes/${id}`}>
            {t(`subject.${subject}`)}: {t(`kind.${change.kind}`)}
          </Link>
        </h2>
        <p className={styles.aside}>
          {format.moment(createdAt)} · {told.join(' · ')}
        </p>
      </div>
      <Badge tone={state === 'applied' ? 'good' : 'neutral'}>{t(`state.${state}`)}</Badge>
    </>
  );
};
