import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { ChevronDown } from 'lucide-react';
import { Button, ComboBox as AriaComboBox, Group, Input, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { classNames } from '../class-names';
import styles from './combo-box.module.css';
import { useFieldLabelling } from './field';
import field from './field.module.css';
import { FilterChips } from './filter-chips';
import type { Option } from './select';

type ComboBoxProps = {
  options: readonly Option[];
  value: string | null;
  onChange: (value: string | null) => void;
  onBlur?: () => void;
  placeholder?: string;
  /** What the button that opens the list is called. */
  openLabel: string;
  emptyLabel: string;
  /** Whether the list opens as soon as one arrives, or when one types. */
  opens?: 'focus' | 'input';
};

/** One of many, found by typing a part of its name. */
export const ComboBox = ({
  options,
  value,
  onChange,
  onBlur,
  placeholder,
  opens = 'focus',
  ...labels
}: ComboBoxProps) => {
  const { openLabel, emptyLabel } = labels;
  const items = useMemo(() => options.map((option) => ({ id: option.value, ...option })), [options]);
  const [dialog, setDialog] = useState<Element>();
  const findDialog = useCallback((group: Element | null) => setDialog(group?.closest('dialog') ?? undefined), []);
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
      <Group ref={findDialog} className={styles.group}>
        <Input className={classNames(field.control, styles.input)} placeholder={placeholder} />
        <Button className={styles.open} aria-label={openLabel}>
          <ChevronDown size={18} aria-hidden />
        </Button>
      </Group>
      {/* A modal dialog lies above everything that is not in it. */}
      <Popover className={styles.popover} {...(dialog && { UNSTABLE_portalContainer: dialog })}>
        <ListBox<Option & { id: string }> className={styles.list} renderEmptyState={() => <p>{emptyLabel}</p>}>
          {({ label }) => (
            <ListBoxItem className={styles.item} textValue={label}>
              {label}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
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
