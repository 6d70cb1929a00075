import type { ReactNode } from 'react';
import styles from './page-header.module.css';

type PageHeaderProps = { title: ReactNode; kicker?: ReactNode; lead?: ReactNode; actions?: ReactNode };

/** The one h1 of a page; `kicker` says where one is, `lead` what the page is for. */
export const PageHeader = ({ title, kicker, lead, actions }: PageHeaderProps) => (
  <header className={styles.header}>
    <div className={styles.words}>
      {kicker && <div className={styles.kicker}>{kicker}</div>}
      <h1>{title}</h1>
      {lead && <p className={styles.lead}>{lead}</p>}
    </div>
    {actions && <div className={styles.actions}>{actions}</div>}
  </header>
);
