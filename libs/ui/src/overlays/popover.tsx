import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { buttonClass, type ButtonLook } from '../actions/button';
import { classNames } from '../class-names';
import styles from './popover.module.css';

type PopoverProps = ButtonLook & {
  /** The name of the button; with `iconOnly` it is said, not shown. */
  label: string;
  trigger: ReactNode;
  iconOnly?: boolean;
  align?: 'start' | 'end';
  children: ReactNode;
};

/** A few things behind a button. Open it is part of the page's order of focus, and leaving it closes it. */
export const Popover = ({ label, trigger, iconOnly, align = 'start', variant, size, children }: PopoverProps) => {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();

  useEffect(() => {
    if (!open) return;
    const closeOutside = (event: Event) => {
      if (!root.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener('pointerdown', closeOutside);
    document.addEventListener('focusin', closeOutside);
    return () => {
      document.removeEventListener('pointerdown', closeOutside);
      document.removeEventListener('focusin', closeOutside);
    };
  }, [open]);

  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    event.stopPropagation();
    setOpen(false);
    button.current?.focus();
  };

  return (
    <div ref={root} role="presentation" className={styles.root} onKeyDown={closeOnEscape}>
      <button
        ref={button}
        type="button"
        className={classNames(
          buttonClass({ variant: variant ?? (iconOnly ? 'quiet' : 'secondary'), size }),
          iconOnly && styles.icon,
        )}
        aria-expanded={open}
        aria-controls={id}
        aria-label={iconOnly ? label : undefined}
        title={iconOnly ? label : undefined}
        onClick={() => setOpen(!open)}
      >
        {trigger}
        {!iconOnly && label}
      </button>
      <div id={id} className={classNames(styles.panel, styles[align])} hidden={!open}>
        {open && children}
      </div>
    </div>
  );
};
