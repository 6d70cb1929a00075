import type { ReactNode } from 'react';
import styles from './plain-list.module.css';

/** A few short items one below the other, where bullets would say nothing. */
export const PlainList = ({ children }: { children: ReactNode }) => <ul className={styles.list}>{children}</ul>;
