import { useEffect, useMemo, useRef } from 'react';
import { ComboBox as AriaComboBox } from 'react-aria-components';
import styles from './combo-box.module.css';
import { ComboParts, itemsOf, type ComboPartsProps } from './combo-parts';
import { useFieldLabelling } from './field';
import { FilterChips } from './filter-chips';
import type { Option } from './select';

type ComboBoxProps = ComboPartsProps & {
  options: readonly Option[];
  value: string | null;
  onChange: (value: string | null) => void;
  onBlur?: () => void;
  /** Whether the list opens as soon as one arrives, or when one types. */
  opens?: 'focus' | 'input';
};

/** One of many, found by typing a part of its name. */
export const ComboBox = ({ options, value, onChange, onBlur, opens = 'focus', ...labels }: ComboBoxProps) => {
  const items = useMemo(() => itemsOf(options), [options]);
  const disabled = useMemo(() => options.filter((option) => option.disabled).map((option) => option.value), [options]);
  return (
    <AriaComboBox
      {...useFieldLabelling()}
      defaultItems={items}
      disabledKeys={disabled}
      value={value}
      onChange={(key) => onChange(key === null ? null : String(key))}
      onBlur={onBlur}
      menuTrigger={opens}
      allowsEmptyCollection
    >
      <ComboParts {...labels} />
    </AriaComboBox>
  );
};

type MultiComboBoxProps = Omit<ComboBoxProps, 'value' | 'onChange' | 'opens'> & {
  value: readonly string[];
  onChange: (value: string[]) => void;
  chosenLabel: string;
  removeLabel: (label: string) => string;
};

/** Several of many: each choice becomes a chip, and leaves the list; the focus stays where the next one is typed. */
export const MultiComboBox = ({ value, onChange, chosenLabel, removeLabel, options, ...rest }: MultiComboBoxProps) => {
  const root = useRef<HTMLDivElement>(null);
  const changed = useRef(false);
  const chosen = value.flatMap((key) => options.find((option) => option.value === key) ?? []);
  const open = useMemo(() => options.filter((option) => !value.includes(option.value)), [options, value]);
  useEffect(() => {
    if (changed.current) root.current?.querySelector('input')?.focus();
    changed.current = false;
  }, [value]);
  const change = (next: string[]) => {
    changed.current = true;
    onChange(next);
  };
  return (
    <div ref={root} className={styles.multi}>
      <FilterChips
        label={chosenLabel}
        chips={chosen.map((option) => ({
          key: option.value,
          text: option.label,
          removeLabel: removeLabel(option.label),
          onRemove: () => change(value.filter((key) => key !== option.value)),
        }))}
      />
      <ComboBox
        {...rest}
        key={value.length}
        options={open}
        opens="input"
        value={null}
        onChange={(key) => key !== null && change([...value, key])}
      />
    </div>
  );
};
