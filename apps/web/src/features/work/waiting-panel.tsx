import type { ReactNode } from 'react';
import { Panel } from '@nahliad/ui';
import { useTranslation } from '../../lib/i18n';
import { Link } from '../../lib/router/link';
import styles from './work.module.css';

type WaitingPanelProps = {
  title: string;
  /** What kind of record it is, where the title does not say it. */
  kicker: string;
  count: number;
  /** How many of them are shown here. */
  shown: number;
  all: string;
  children: ReactNode;
};

/** One way in which something waits: how much, the first of it, and the way to all of it. */
export const WaitingPanel = ({ title, kicker, count, shown, all, children }: WaitingPanelProps) => {
  const { t } = useTranslation('work');
  return (
    <Panel
      title={
        <span className={styles.heading}>
          <span className={styles.count}>{count}</span> {title}
        </span>
      }
    >
      <p className={styles.kicker}>{kicker}</p>
      <ol data-records className={styles.list} aria-label={title}>
        {children}
      </ol>
      <p className={styles.all}>
        <Link to={all} aria-label={t('all-named', { count, title })}>
          {count > shown ? t('all', { count }) : t('as-list')}
        </Link>
      </p>
    </Panel>
  );
};
