import { useCallback, useState } from 'react';
import { ChevronDown } from 'lucide-react';
import { Button, Group, Input, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { classNames } from '../class-names';
import styles from './combo-box.module.css';
import field from './field.module.css';
import type { Option } from './select';

export const itemsOf = (options: readonly Option[]) => options.map((option) => ({ id: option.value, ...option }));

export type ComboPartsProps = {
  placeholder?: string;
  /** What the button that opens the list is called. */
  openLabel: string;
  emptyLabel: string;
};

/** The field, its button and the list under it. */
export const ComboParts = ({ placeholder, openLabel, emptyLabel }: ComboPartsProps) => {
  const [dialog, setDialog] = useState<Element>();
  const findDialog = useCallback((group: Element | null) => setDialog(group?.closest('dialog') ?? undefined), []);
  return (
    <>
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
    </>
  );
};
