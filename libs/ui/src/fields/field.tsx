import { createContext, use, useId, type ReactNode } from 'react';
import { CircleAlert } from 'lucide-react';
import styles from './field.module.css';

type Wiring = { id: string; describedBy: string | undefined; invalid: boolean; required: boolean };
const FieldContext = createContext<Wiring | null>(null);

export type FieldProps = {
  label: ReactNode;
  hint?: ReactNode;
  error?: ReactNode;
  required?: boolean;
  /** What stands beside the label of a field that may stay empty, e.g. "optional". */
  optionalLabel?: string;
  children: ReactNode;
};

/** Names its control, and ties hint and error to it, whatever the control is. */
export const Field = ({ label, hint, error, required = false, optionalLabel, children }: FieldProps) => {
  const id = useId();
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined;
  return (
    <div className={styles.field}>
      <label className={styles.label} id={`${id}-label`} htmlFor={id}>
        {label}
        {!required && optionalLabel && <span className={styles.optional}>{optionalLabel}</span>}
      </label>
      {hint && (
        <p className={styles.hint} id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <FieldContext value={{ id, describedBy, invalid: Boolean(error), required }}>{children}</FieldContext>
      {error && (
        <p className={styles.error} id={`${id}-error`}>
          <CircleAlert size={16} aria-hidden />
          {error}
        </p>
      )}
    </div>
  );
};

/** What a control inside a Field must carry to belong to it; nothing outside one. */
export const useFieldWiring = () => {
  const field = use(FieldContext);
  if (!field) return {};
  return {
    id: field.id,
    'aria-describedby': field.describedBy,
    'aria-invalid': field.invalid || undefined,
    required: field.required || undefined,
  };
};

/** For a control that is not one native element, and so is named by reference. */
export const useFieldLabelling = () => {
  const field = use(FieldContext);
  if (!field) return {};
  return { 'aria-labelledby': `${field.id}-label`, 'aria-describedby': field.describedBy, isInvalid: field.invalid };
};
