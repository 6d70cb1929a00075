import { DateInput, Field } from '@nahliad/ui';
import { useFormat } from '../format';
import styles from './period-filter.module.css';

type PeriodFilterProps = {
  fromLabel: string;
  toLabel: string;
  from: string | undefined;
  to: string | undefined;
  onChange: (change: { from?: string | null; to?: string | null }) => void;
};

/** A day is taken over when it is whole, not while its year is being typed. */
const whole = (value: string) => (value === '' || value >= '1000' ? value || null : undefined);

export const PeriodFilter = ({ fromLabel, toLabel, from, to, onChange }: PeriodFilterProps) => {
  const format = useFormat();
  const follow = (name: 'from' | 'to') => (event: { target: HTMLInputElement }) => {
    const value = whole(event.target.value);
    if (value !== undefined) onChange({ [name]: value });
  };
  return (
    <div className={styles.period}>
      <Field label={fromLabel}>
        <DateInput key={`from ${from}`} inWords={format.shortDate} defaultValue={from ?? ''} max={to} onBlur={follow('from')} />
      </Field>
      <Field label={toLabel}>
        <DateInput key={`to ${to}`} inWords={format.shortDate} defaultValue={to ?? ''} min={from} onBlur={follow('to')} />
      </Field>
    </div>
  );
};
