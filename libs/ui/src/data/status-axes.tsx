import type { ReactNode } from 'react';
import styles from './status-axes.module.css';

export type StatusAxis = { name: string; status: ReactNode };

/** Several answers about one record side by side, none of which says anything about another. */
export const StatusAxes = ({ axes }: { axes: readonly StatusAxis[] }) => (
  <dl className={styles.axes}>
    {axes.map(({ name, status }) => (
      <div key={name} className={styles.axis}>
        <dt>{name}</dt>
        <dd>{status}</dd>
      </div>
    ))}
  </dl>
);
