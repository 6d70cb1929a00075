import { useId, type ReactNode } from 'react';
import { classNames } from '../class-names';
import styles from './panel.module.css';

type PanelProps = {
  title?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
  /** `flat` is a ruled section of the page, `raised` a sheet that lies on it. */
  look?: 'raised' | 'flat';
  className?: string;
};

export const Panel = ({ title, actions, children, look = 'raised', className }: PanelProps) => {
  const id = useId();
  return (
    <section className={classNames(styles.panel, styles[look], className)} aria-labelledby={title ? id : undefined}>
      {(title || actions) && (
        <div className={styles.head}>
          {title && (
            <h2 className={styles.title} id={id}>
              {title}
            </h2>
          )}
          {actions && <div className={styles.actions}>{actions}</div>}
        </div>
      )}
      {children}
    </section>
  );
};
