import type { ReactNode } from 'react';
import { Button } from '../actions/button';
import styles from './load-more.module.css';

type LoadMoreProps = {
  /** E.g. "50 of 1,318". */
  shown: ReactNode;
  label: string;
  busy?: boolean;
  /** Absent at the end of the list. */
  onMore?: () => void;
};

/** How much of the list is there, and the next page of it. */
export const LoadMore = ({ shown, label, busy, onMore }: LoadMoreProps) => (
  <div className={styles.more}>
    <p role="status" className={styles.shown}>
      {shown}
    </p>
    {onMore && (
      <Button busy={busy} onClick={onMore}>
        {label}
      </Button>
    )}
  </div>
);
