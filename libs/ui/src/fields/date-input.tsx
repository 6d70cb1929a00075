import { useState, type ChangeEvent, type ComponentProps } from 'react';
import { TextInput } from './text-input';
import styles from './date-input.module.css';

type DateInputProps = Omit<ComponentProps<'input'>, 'type'> & {
  /** The chosen day in words of the page's language: the platform's field writes it in the browser's own. */
  inWords: (isoDate: string) => string;
};

const isWhole = (value: unknown): value is string => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);

/** The platform's date field, best by keyboard and on a phone, with the day said again beside it. */
export const DateInput = ({ inWords, onChange, ...rest }: DateInputProps) => {
  const [typed, setTyped] = useState(rest.defaultValue);
  const value = rest.value ?? typed;
  const follow = (event: ChangeEvent<HTMLInputElement>) => {
    setTyped(event.target.value);
    onChange?.(event);
  };
  return (
    <div className={styles.date}>
      <TextInput {...rest} type="date" onChange={follow} />
      {isWhole(value) && <span className={styles.words}>{inWords(value)}</span>}
    </div>
  );
};
