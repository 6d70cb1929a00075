import type { ReactNode } from 'react';
import styles from './timeline.module.css';

export type TimelineEvent = { key: string; when: ReactNode; what: ReactNode; details?: ReactNode };

/** What happened to a record, in the order given. */
export const Timeline = ({ events, label }: { events: readonly TimelineEvent[]; label: string }) => (
  <ol className={styles.timeline} aria-label={label}>
    {events.map(({ key, when, what, details }) => (
      <li key={key} className={styles.event}>
        <p className={styles.when}>{when}</p>
        <p className={styles.what}>{what}</p>
        {details && <div className={styles.details}>{details}</div>}
      </li>
    ))}
  </ol>
);
