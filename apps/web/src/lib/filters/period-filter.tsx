import { DateInput, Field } from '@nahliad/ui';
import { useFormat } from '../format';
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

/** A day is taken over when its field is left, not while its year is being typed. */
export const PeriodFilter = ({ names = ['from', 'to'], fromLabel, toLabel, from, to, onChange }: PeriodFilterProps) => {
  const format = useFormat();
  const take = (name: string, day: string | undefined) => (event: { target: HTMLInputElement }) => {
    if (event.target.value !== (day ?? '')) onChange({ [name]: event.target.value || null });
  };
  return (
    <div className={styles.period}>
      <Field label={fromLabel}>
        <DateInput
          key={from}
          inWords={format.shortDate}
          defaultValue={from ?? ''}
          max={to}
          onBlur={take(names[0], from)}
        />
      </Field>
      <Field label={toLabel}>
        <DateInput key={to} inWords={format.shortDate} defaultValue={to ?? ''} min={from} onBlur={take(names[1], to)} />
      </Field>
    </div>
  );
};
