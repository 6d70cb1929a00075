import type { ReactNode } from 'react';
import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react';
import styles from './notice.module.css';

const ICONS = { info: Info, good: CircleCheck, caution: TriangleAlert, adverse: CircleAlert };
export type Tone = keyof typeof ICONS;

/** A sentence beside the work, e.g. a form's errors. `announce` reads it aloud when it appears. */
export const Notice = ({
  tone = 'info',
  title,
  announce,
  children,
}: {
  tone?: Tone;
  title?: ReactNode;
  announce?: boolean;
  children?: ReactNode;
}) => {
  const Icon = ICONS[tone];
  return (
    <div className={styles.notice} data-tone={tone} role={announce ? 'alert' : undefined}>
      <Icon size={20} aria-hidden />
      <div className={styles.body}>
        {title && <p className={styles.title}>{title}</p>}
        {children}
      </div>
    </div>
  );
};
