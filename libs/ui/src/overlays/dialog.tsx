import { useEffect, useId, useRef, type ReactNode } from 'react';
import { X } from 'lucide-react';
import { IconButton } from '../actions/icon-button';
import { classNames } from '../class-names';
import styles from './dialog.module.css';

type DialogProps = {
  open: boolean;
  onClose: () => void;
  title: ReactNode;
  closeLabel: string;
  /** Buttons at the foot, the safest first. */
  actions?: ReactNode;
  children: ReactNode;
  look?: 'centre' | 'drawer';
};

/** The platform's modal: it holds the focus, closes on Escape, and gives the focus back. */
export const Dialog = ({ open, onClose, title, closeLabel, actions, children, look = 'centre' }: DialogProps) => {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    if (open && !dialog.current?.open) dialog.current?.showModal();
    if (!open) dialog.current?.close();
  }, [open]);
  return (
    <dialog
      ref={dialog}
      className={classNames(styles.dialog, styles[look])}
      aria-labelledby={titleId}
      onClose={onClose}
      closedby="any"
    >
      {open && (
        <div className={styles.sheet}>
          <header className={styles.head}>
            <h2 id={titleId} className={styles.title}>
              {title}
            </h2>
            <IconButton label={closeLabel} icon={<X size={20} aria-hidden />} onClick={onClose} />
          </header>
          <div className={styles.body}>{children}</div>
          {actions && <footer className={styles.actions}>{actions}</footer>}
        </div>
      )}
    </dialog>
  );
};

/** A dialog that slides in from the side: navigation and filters on a small screen. */
export const Drawer = (props: Omit<DialogProps, 'look' | 'actions'>) => <Dialog {...props} look="drawer" />;
