import type { ComponentProps } from 'react';
import { classNames } from '../class-names';
import { useFieldWiring } from './field';
import styles from './field.module.css';

/** Grows with what is written in it. */
export const TextArea = ({ className, rows = 4, ...rest }: ComponentProps<'textarea'>) => (
  <textarea
    {...useFieldWiring()}
    rows={rows}
    {...rest}
    className={classNames(styles.control, styles.textArea, className)}
  />
);
