import type { CSSProperties, ReactNode } from 'react';
import styles from './directory-list.module.css';

type DirectoryEntryProps = {
  depth: number;
  name: ReactNode;
  acronym: string | null;
  /** Beside the name, e.g. that somebody no longer acts. */
  badge?: ReactNode;
  /** What kind of stakeholder it is. */
  kind: ReactNode;
  /** At the other end of the line. */
  children: ReactNode;
};

/** One of the directory, as far in as it is deep in the tree. */
export const DirectoryEntry = ({ depth, name, acronym, badge, kind, children }: DirectoryEntryProps) => (
  <div className={styles.entry} style={{ '--depth': depth } as CSSProperties}>
    <div className={styles.identity}>
      <h2 className={styles.name}>
        {name}
        {acronym && <span className={styles.kind}>{acronym}</span>}
        {badge}
      </h2>
      <p className={styles.kind}>{kind}</p>
    </div>
    {children}
  </div>
);
