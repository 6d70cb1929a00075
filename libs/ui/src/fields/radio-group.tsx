import { useId, type ReactNode } from 'react';
import { CircleAlert } from 'lucide-react';
import { classNames } from '../class-names';
import choice from './choice.module.css';
import field from './field.module.css';

export type RadioOption<Value extends string> = {
  value: Value;
  label: ReactNode;
  hint?: ReactNode;
  disabled?: boolean;
};

type RadioGroupProps<Value extends string> = {
  legend: ReactNode;
  /** The legend is read aloud, not shown: for a switch whose options speak for themselves. */
  hideLegend?: boolean;
  hint?: ReactNode;
  error?: ReactNode;
  options: readonly RadioOption<Value>[];
  value: Value | null;
  onChange: (value: Value) => void;
  onBlur?: () => void;
  name?: string;
  /** `segments` lays few short options side by side in one control. */
  look?: 'list' | 'segments';
};

export const RadioGroup = <Value extends string>({
  legend,
  hideLegend,
  hint,
  error,
  options,
  value,
  onChange,
  onBlur,
  name,
  look = 'list',
}: RadioGroupProps<Value>) => {
  const id = useId();
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined;
  return (
    <fieldset className={choice.group} aria-describedby={describedBy}>
      <legend className={hideLegend ? 'visually-hidden' : field.label}>{legend}</legend>
      {hint && (
        <p className={field.hint} id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <div className={look === 'segments' ? choice.segments : choice.list}>
        {options.map((option) => (
          <label key={option.value} className={look === 'segments' ? choice.segment : choice.choice}>
            <input
              type="radio"
              name={name ?? id}
              value={option.value}
              checked={option.value === value}
              disabled={option.disabled}
              onChange={() => onChange(option.value)}
              onBlur={onBlur}
              className={look === 'segments' ? 'visually-hidden' : classNames(choice.mark, choice.round)}
            />
            <span>
              {option.label}
              {option.hint && <span className={choice.hint}>{option.hint}</span>}
            </span>
          </label>
        ))}
      </div>
      {error && (
        <p className={field.error} id={`${id}-error`}>
          <CircleAlert size={16} aria-hidden />
          {error}
        </p>
      )}
    </fieldset>
  );
};
