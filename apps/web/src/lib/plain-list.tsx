import type { ReactNode } from 'react';
import styles from './plain-list.module.css';

/** A few short items one below the other, where bullets would say nothing. */
export const PlainList = ({ label, children }: { label?: string; children: ReactNode }) => (
  <ul className={styles.list} aria-label={label}>
    {children}
  </ul>
);
