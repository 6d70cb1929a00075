import type { RecommendationBoard } from '@nahliad/contracts';
import { isClosed } from '@nahliad/domain';
import { queryString } from '../../../lib/api-client';
import { useTranslation } from '../../../lib/i18n';
import { useLabels } from '../../../lib/labels';
import { PlainList } from '../../../lib/plain-list';
import { Link } from '../../../lib/router/link';
import type { RecommendationFilters } from '../recommendation-filters';
import styles from './board.module.css';
import { BoardColumn } from './board-column';

type BoardProps = { board: RecommendationBoard; filters: RecommendationFilters };

/** What still waits, by how far it has come; what has ended is counted below. */
export const Board = ({ board: { columns }, filters }: BoardProps) => {
  const { t } = useTranslation('follow-up');
  const labels = useLabels();
  const waiting = columns.filter(({ implementation }) => !isClosed(implementation));
  const ended = columns.filter(({ implementation, total }) => isClosed(implementation) && total > 0);
  const listOf = (implementation: string) =>
    `/recommendations/urgent${queryString({ ...filters, implementation: [implementation] })}`;
  return (
    <>
      <div className={styles.board} role="group" aria-label={t('board.title')} tabIndex={0}>
        {waiting.map((column) => (
          <BoardColumn key={column.implementation} column={column} list={listOf(column.implementation)} />
        ))}
      </div>
      {ended.length > 0 && (
        <section aria-labelledby="ended" className={styles.ended}>
          <h2 id="ended">{t('board.ended')}</h2>
          <PlainList>
            {ended.map(({ implementation, total }) => (
              <li key={implementation}>
                <Link to={`/recommendations${queryString({ ...filters, implementation: [implementation] })}`}>
                  {labels.implementation[implementation]}: {total}
                </Link>
              </li>
            ))}
          </PlainList>
        </section>
      )}
    </>
  );
};
