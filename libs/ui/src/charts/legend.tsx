import type { ReactNode } from 'react';
import styles from './legend.module.css';

export type LegendEntry = { key: string; label: ReactNode; colour: string; dash?: string };

/** What the colours stand for. Its marks repeat the shape of the chart's. */
export const Legend = ({ entries, mark = 'block' }: { entries: readonly LegendEntry[]; mark?: 'block' | 'line' }) => (
  <ul className={styles.legend}>
    {entries.map(({ key, label, colour, dash }) => (
      <li key={key}>
        <svg width={mark === 'line' ? 26 : 12} height="12" aria-hidden>
          {mark === 'line' ? (
            <path d="M1 6h24" stroke={colour} strokeWidth="3" strokeDasharray={dash} />
          ) : (
            <rect width="12" height="12" rx="2" fill={colour} />
          )}
        </svg>
        {label}
      </li>
    ))}
  </ul>
);
