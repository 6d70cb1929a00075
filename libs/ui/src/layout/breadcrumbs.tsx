import type { ReactNode } from 'react';
import styles from './breadcrumbs.module.css';

/** The way up from here; the page itself is its heading, not a crumb. */
export const Breadcrumbs = ({
  label,
  items,
}: {
  label: string;
  items: readonly { href: string; text: ReactNode }[];
}) => (
  <nav aria-label={label}>
    <ol className={styles.crumbs}>
      {items.map(({ href, text }) => (
        <li key={href}>
          <a href={href}>{text}</a>
        </li>
      ))}
    </ol>
  </nav>
);
