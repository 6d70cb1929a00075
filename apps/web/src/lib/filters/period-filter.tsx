import { DayFilter } from './day-filter';
import type { ChangeFilters } from './filter-menus';
import styles from './period-filter.module.css';

type PeriodFilterProps = {
  /** What the two days are called in the address. */
  names?: readonly [from: string, to: string];
  fromLabel: string;
  toLabel: string;
  from: string | undefined;
  to: string | undefined;
  onChange: ChangeFilters;
};

export const PeriodFilter = ({ names = ['from', 'to'], onChange, ...period }: PeriodFilterProps) => {
  const take = (name: string) => (day: string | undefined) => onChange({ [name]: day ?? null });
  return (
    <div className={styles.period}>
      <DayFilter label={period.fromLabel} day={period.from} onChoose={take(names[0])} />
      <DayFilter label={period.toLabel} day={period.to} onChoose={take(names[1])} />
    </div>
  );
};
