import type { ButtonHTMLAttributes, ReactNode } from 'react';
import { classNames } from '../class-names';
import { Spinner } from '../feedback/spinner';
import styles from './button.module.css';

export type ButtonLook = { variant?: 'primary' | 'secondary' | 'quiet' | 'adverse'; size?: 'sm' | 'md' };

/** The look of a button for what is truly a link: `<Link className={buttonClass({ variant: 'primary' })}>`. */
export const buttonClass = ({ variant = 'secondary', size = 'md' }: ButtonLook = {}): string =>
  classNames(styles.button, styles[variant], styles[size]);

export type ButtonProps = ButtonHTMLAttributes<HTMLButtonElement> & ButtonLook & { busy?: boolean; icon?: ReactNode };

/** While busy it keeps its place, its name and its focus, and answers no second press. */
export const Button = ({ variant, size, busy, icon, className, children, onClick, ...rest }: ButtonProps) => (
  <button
    type="button"
    {...rest}
    className={classNames(buttonClass({ variant, size }), className)}
    aria-busy={busy || undefined}
    aria-disabled={busy || undefined}
    onClick={busy ? (event) => event.preventDefault() : onClick}
  >
    {busy ? <Spinner /> : icon}
    {children}
  </button>
);
