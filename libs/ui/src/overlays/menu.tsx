import type { ReactNode } from 'react';
import { Button, Menu as AriaMenu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { buttonClass, type ButtonLook } from '../actions/button';
import styles from './menu.module.css';

export type MenuAction = { key: string; label: ReactNode; text: string; disabled?: boolean; onAction: () => void };

type MenuProps = ButtonLook & { label: string; trigger: ReactNode; actions: readonly MenuAction[] };

/** Actions on a record that are not needed every day. */
export const Menu = ({ label, trigger, actions, variant, size }: MenuProps) => (
  <MenuTrigger>
    <Button className={buttonClass({ variant, size })} aria-label={label}>
      {trigger}
    </Button>
    <Popover className={styles.popover} placement="bottom end">
      <AriaMenu className={styles.menu}>
        {actions.map(({ key, label: words, text, disabled, onAction }) => (
          <MenuItem key={key} className={styles.item} textValue={text} isDisabled={disabled} onAction={onAction}>
            {words}
          </MenuItem>
        ))}
      </AriaMenu>
    </Popover>
  </MenuTrigger>
);
