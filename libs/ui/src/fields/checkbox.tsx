import { useId, type ComponentProps, type ReactNode } from 'react';
import styles from './choice.module.css';

type CheckboxProps = Omit<ComponentProps<'input'>, 'type'> & { label: ReactNode; hint?: ReactNode };

export const Checkbox = ({ label, hint, ...rest }: CheckboxProps) => {
  const hintId = useId();
  return (
    <label className={styles.choice}>
      <input type="checkbox" aria-describedby={hint ? hintId : undefined} {...rest} className={styles.mark} />
      <span>
        {label}
        {hint && (
          <span className={styles.hint} id={hintId}>
            {hint}
          </span>
        )}
      </span>
    </label>
  );
};
