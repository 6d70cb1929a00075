import { bandColour, known, type Estimate, type KnownEstimate } from './estimate';
import styles from './interval-meter.module.css';

type IntervalMeterProps = {
  estimate: Estimate;
  /** What full is: 1 of a share, 100 of a score. */
  max?: number;
  /** All of it in words, for who does not see it; nothing where a mark beside it says them. */
  label?: string;
  /** Why there is no bar. */
  absent: string;
  /** What the bar's colour says; the band of its low bound unless more of it is not better. */
  colour?: (figure: KnownEstimate) => string;
};

/** A bar with its uncertainty. Its colour follows the low bound; what was not assessed has no bar and no colour. */
export const IntervalMeter = ({ estimate, max = 1, label, absent, colour }: IntervalMeterProps) => {
  const figure = known(estimate);
  const share = (value: number) => `${(Math.min(Math.max(value, 0), max) / max) * 100}%`;
  const said = label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true };
  if (!figure)
    return (
      <span className={`${styles.meter} ${styles.absent} hatched`} {...said}>
        <span>{absent}</span>
      </span>
    );
  return (
    <span className={`${styles.meter} ${styles.scale}`} {...said}>
      <span
        className={styles.bar}
        style={{ width: share(figure.value), background: colour?.(figure) ?? bandColour(figure.low / max) }}
        data-testid="bar"
      />
      <span
        className={styles.whisker}
        style={{ left: share(figure.low), width: `calc(${share(figure.high)} - ${share(figure.low)})` }}
      />
    </span>
  );
};
