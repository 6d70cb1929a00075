import type { ComponentProps } from 'react';
import { classNames } from '../class-names';
import { useFieldWiring } from './field';
import styles from './field.module.css';

export type Option = { value: string; label: string; disabled?: boolean };

type SelectProps = ComponentProps<'select'> & { options: readonly Option[]; emptyLabel?: string };

/** The platform's own list: best for up to some fifteen options. `emptyLabel` offers the choice of none. */
export const Select = ({ options, emptyLabel, className, ...rest }: SelectProps) => (
  <select {...useFieldWiring()} {...rest} className={classNames(styles.control, styles.select, className)}>
    {emptyLabel !== undefined && <option value="">{emptyLabel}</option>}
    {options.map(({ value, label, disabled }) => (
      <option key={value} value={value} disabled={disabled}>
        {label}
      </option>
    ))}
  </select>
);
