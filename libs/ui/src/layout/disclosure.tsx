import type { ReactNode } from 'react';
import { ChevronDown } from 'lucide-react';
import styles from './disclosure.module.css';

type DisclosureProps = {
  summary: ReactNode;
  children: ReactNode;
  startsOpen?: boolean;
  onToggle?: (open: boolean) => void;
};

/** Folds what not everybody needs; found by the browser's own search all the same. */
export const Disclosure = ({ summary, children, startsOpen, onToggle }: DisclosureProps) => (
  <details
    className={styles.disclosure}
    open={startsOpen}
    onToggle={(event) => onToggle?.((event.target as HTMLDetailsElement).open)}
  >
    <summary className={styles.summary}>
      <ChevronDown size={18} aria-hidden />
      {summary}
    </summary>
    <div className={styles.content}>{children}</div>
  </details>
);
