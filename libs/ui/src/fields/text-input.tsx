import type { ComponentProps } from 'react';
import { classNames } from '../class-names';
import { useFieldWiring } from './field';
import styles from './field.module.css';

export const TextInput = ({ className, ...rest }: ComponentProps<'input'>) => (
  <input type="text" {...useFieldWiring()} {...rest} className={classNames(styles.control, className)} />
);
