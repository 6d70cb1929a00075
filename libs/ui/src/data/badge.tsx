import type { ReactNode } from 'react';
import styles from './badge.module.css';

export type BadgeTone = 'neutral' | 'accent' | 'good' | 'caution' | 'adverse';

/** A state in a word or two. The word carries the meaning; the colour only helps to find it. */
export const Badge = ({ tone = 'neutral', children }: { tone?: BadgeTone; children: ReactNode }) => (
  <span className={styles.badge} data-tone={tone}>
    {children}
  </span>
);

/** How grave, 1 to 4, in as many filled marks and in words. */
export const SeverityMark = ({ level, children }: { level: number; children: ReactNode }) => (
  <span className={styles.severity} style={{ color: `var(--severity-${level})` }}>
    <span className={styles.marks} aria-hidden>
      {[1, 2, 3, 4].map((step) => (
        <span key={step} data-filled={step <= level} />
      ))}
    </span>
    <span className={styles.words}>{children}</span>
  </span>
);
