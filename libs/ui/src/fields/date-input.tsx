import { useRef, useState, type ComponentProps } from 'react';
import type { Language } from '@nahliad/domain';
import { CalendarDays } from 'lucide-react';
import { classNames } from '../class-names';
import styles from './date-input.module.css';
import { readDay, writeDay } from './day-text';
import { TextInput } from './text-input';

type DateInputProps = Omit<ComponentProps<'input'>, 'type' | 'value' | 'defaultValue' | 'onChange' | 'min' | 'max'> & {
  /** `YYYY-MM-DD`, empty, or what was typed and is no day. */
  value: string;
  /** Is told a day once it is whole, and until then what is typed, so that whoever validates can refuse it. */
  onChange: (value: string) => void;
  language: Language;
  /** The order in which the language writes a day, e.g. "dd/mm/yyyy". */
  placeholder: string;
  calendarLabel: string;
  /** The first and the last day that the calendar offers. */
  min?: string;
  max?: string;
};

/** A day, typed and shown as the language of the page writes it; the calendar beside it is the platform's own. */
export const DateInput = ({ value, onChange, language, calendarLabel, min, max, ...rest }: DateInputProps) => {
  const calendar = useRef<HTMLInputElement>(null);
  const [typing, setTyping] = useState<string | null>(null);
  return (
    <div className={styles.date}>
      <input
        ref={calendar}
        type="date"
        className={styles.calendar}
        tabIndex={-1}
        aria-hidden
        value={readDay(value) ?? ''}
        min={min}
        max={max}
        onChange={({ target }) => onChange(target.value)}
      />
      <TextInput
        autoComplete="off"
        {...rest}
        className={classNames(styles.text, rest.className)}
        value={typing ?? writeDay(value, language)}
        onChange={({ target }) => {
          setTyping(target.value);
          onChange(readDay(target.value) ?? target.value);
        }}
        onBlur={(event) => {
          setTyping(null);
          rest.onBlur?.(event);
        }}
      />
      <button
        type="button"
        className={styles.open}
        aria-label={calendarLabel}
        title={calendarLabel}
        disabled={rest.disabled}
        onClick={() => calendar.current?.showPicker()}
      >
        <CalendarDays size={18} aria-hidden />
      </button>
    </div>
  );
};
