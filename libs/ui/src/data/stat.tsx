import type { ReactNode } from 'react';
import { known, type Estimate } from './estimate';
import styles from './stat.module.css';

type StatProps = {
  label: ReactNode;
  estimate: Estimate;
  format: (value: number) => string;
  /** What stands under the number, e.g. "95% interval: 89.4–96.1%". */
  interval?: (low: number, high: number) => string;
  /** Why there is no number: "Not assessed", "No cases yet". */
  absent: string;
  /** E.g. "202 of 216 recommendations". */
  note?: ReactNode;
  /** The records behind the number. */
  href?: string;
};

/** One number that can be defended. What was not assessed is words on a hatched ground, never a 0 or a 100. */
export const Stat = ({ label, estimate, format, interval, absent, note, href }: StatProps) => {
  const figure = known(estimate);
  const number = figure && format(figure.value);
  return (
    <div className={styles.stat}>
      <p className={styles.label}>{label}</p>
      {figure ? (
        <>
          <p className={styles.value}>{href ? <a href={href}>{number}</a> : number}</p>
          {interval && <p className={styles.note}>{interval(figure.low, figure.high)}</p>}
        </>
      ) : (
        <p className={`${styles.absent} hatched`}>
          <span>{absent}</span>
        </p>
      )}
      {note && <p className={styles.note}>{note}</p>}
    </div>
  );
};
