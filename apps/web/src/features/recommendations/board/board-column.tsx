import { useId } from 'react';
import type { RecommendationBoard } from '@nahliad/contracts';
import { useFormat } from '../../../lib/format';
import { useTranslation } from '../../../lib/i18n';
import { useLabels } from '../../../lib/labels';
import { Link } from '../../../lib/router/link';
import styles from './board.module.css';
import { BoardCard } from './board-card';

/** A column of a phone is short, and the list is one step away; see the style of the cards. */
const SHOWN_ON_A_PHONE = 3;

type BoardColumnProps = { column: RecommendationBoard['columns'][number]; list: string };

/** One state: how many stand there, and those that hurt most. */
export const BoardColumn = ({ column: { implementation, total, items }, list }: BoardColumnProps) => {
  const { t } = useTranslation('follow-up');
  const labels = useLabels();
  const format = useFormat();
  const id = useId();
  return (
    <section className={styles.column} aria-labelledby={id}>
      <h2 id={id} className={styles.heading}>
        {labels.implementation[implementation]} <span className={styles.count}>{format.count(total)}</span>
      </h2>
      {total === 0 && <p className={styles.none}>{t('board.none')}</p>}
      {total > 0 && (
        <ol className={styles.cards}>
          {items.map((recommendation) => (
            <li key={recommendation.id}>
              <BoardCard recommendation={recommendation} />
            </li>
          ))}
        </ol>
      )}
      {total > SHOWN_ON_A_PHONE && <Link to={list}>{t('board.all', { count: total })}</Link>}
    </section>
  );
};
