import type { ReactNode } from 'react';
import { Check } from 'lucide-react';
import styles from './stepper.module.css';

type StepperProps = { label: string; steps: readonly { key: string; label: ReactNode }[]; current: string };

/** Where one is on a way of a few steps. */
export const Stepper = ({ label, steps, current }: StepperProps) => {
  const here = steps.findIndex(({ key }) => key === current);
  return (
    <ol aria-label={label} className={styles.steps}>
      {steps.map((step, place) => (
        <li
          key={step.key}
          className={styles.step}
          data-state={place < here ? 'done' : place === here ? 'current' : 'ahead'}
          aria-current={place === here ? 'step' : undefined}
        >
          <span className={styles.mark} aria-hidden>
            {place < here ? <Check size={16} /> : place + 1}
          </span>
          <span className={styles.label}>{step.label}</span>
        </li>
      ))}
    </ol>
  );
};
