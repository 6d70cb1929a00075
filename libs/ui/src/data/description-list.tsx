import type { ReactNode } from 'react';
import styles from './description-list.module.css';

export type Description = { term: ReactNode; details: ReactNode };

/** Facts of a record. What is empty is left out by whoever calls. */
export const DescriptionList = ({ items }: { items: readonly Description[] }) => (
  <dl className={styles.list}>
    {items.map(({ term, details }, place) => (
      <div key={place} className={styles.item}>
        <dt>{term}</dt>
        <dd>{details}</dd>
      </div>
    ))}
  </dl>
);
