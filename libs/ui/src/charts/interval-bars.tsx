import type { ReactNode } from 'react';
import { known, type Estimate, type KnownEstimate } from '../data/estimate';
import { estimateInWords, rangeInWords } from '../data/estimate-words';
import { IntervalMeter } from '../data/interval-meter';
import styles from './interval-bars.module.css';
import { Mark } from './mark';

export type IntervalRow = {
  key: string;
  label: string;
  estimate: Estimate;
  /** Why there is no number, where there is none. */
  absent: string;
  href?: string;
  note?: ReactNode;
};

type IntervalBarsProps = {
  rows: readonly IntervalRow[];
  /** What full is: 1 of a share, 100 of a score. */
  max?: number;
  format: (value: number) => string;
  formatRange: (low: number, high: number) => string;
  colour?: (figure: KnownEstimate) => string;
};

/** A scorecard: every row with its uncertainty, and what was not assessed as plain to see as what was. */
export const IntervalBars = ({ rows, max = 1, format, formatRange, colour }: IntervalBarsProps) => (
  <ul className={styles.rows}>
    {rows.map(({ key, label, estimate, absent, href, note }, place) => {
      const figure = known(estimate);
      const range = figure && rangeInWords(figure, formatRange);
      const words = `${label}: ${estimateInWords(figure, absent, { format, formatRange })}`;
      return (
        <li key={key} className={styles.row}>
          <span className={styles.label}>
            <Mark words={words} href={href} entry={place === 0}>
              {label}
            </Mark>
            {note && <span className={styles.note}>{note}</span>}
          </span>
          <span className={styles.meter}>
            <IntervalMeter estimate={estimate} max={max} colour={colour} absent={absent} />
          </span>
          <span className={styles.figure} aria-hidden>
            {figure && (
              <>
                <b>{format(figure.value)}</b> <span className={styles.range}>{range}</span>
              </>
            )}
          </span>
        </li>
      );
    })}
  </ul>
);
