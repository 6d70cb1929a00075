import type { ReactNode } from 'react';
import styles from './toolbar.module.css';

/** Search, filters and choices above what they act upon; `end` is pushed to the far side. */
export const Toolbar = ({ label, children, end }: { label: string; children: ReactNode; end?: ReactNode }) => (
  <div role="group" aria-label={label} className={styles.toolbar}>
    <div className={styles.start}>{children}</div>
    {end && <div className={styles.end}>{end}</div>}
  </div>
);
