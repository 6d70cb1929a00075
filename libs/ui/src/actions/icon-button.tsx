import type { ButtonHTMLAttributes, ReactNode } from 'react';
import { classNames } from '../class-names';
import { buttonClass, type ButtonLook } from './button';
import styles from './button.module.css';

type IconButtonProps = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'children'> &
  ButtonLook & { label: string; icon: ReactNode };

/** An icon alone says nothing: its label is its name and its tooltip. */
export const IconButton = ({ label, icon, variant = 'quiet', size, className, ...rest }: IconButtonProps) => (
  <button
    type="button"
    {...rest}
    aria-label={label}
    title={label}
    className={classNames(buttonClass({ variant, size }), styles.icon, className)}
  >
    {icon}
  </button>
);
