import type { ReactNode } from 'react';
import { classNames } from '../class-names';
import styles from './stack.module.css';

type StackProps = { children: ReactNode; gap?: 'sm' | 'md' | 'lg' | 'xl'; className?: string };

/** One above the other. */
export const Stack = ({ children, gap = 'md', className }: StackProps) => (
  <div className={classNames(styles.stack, styles[gap], className)}>{children}</div>
);

/** Side by side while they fit, each at least `min` wide. */
export const Columns = ({ children, gap = 'md', min = '18rem', className }: StackProps & { min?: string }) => (
  <div
    className={classNames(styles.columns, styles[gap], className)}
    style={{ gridTemplateColumns: `repeat(auto-fit, minmax(min(100%, ${min}), 1fr))` }}
  >
    {children}
  </div>
);
