import { useState } from 'react';
import { Checkbox, Panel } from '@nahliad/ui';
import { useTranslation } from '../../lib/i18n';
import { chooseShortcuts, shortcutsAreOn } from '../../lib/shortcut-choice';

/** Single keys get in the way of whoever speaks to the device or presses keys by accident: they can be switched off. */
export const KeyboardPanel = () => {
  const { t } = useTranslation('account');
  const [on, setOn] = useState(shortcutsAreOn);
  return (
    <Panel title={t('keyboard.title')}>
      <Checkbox
        label={t('keyboard.on')}
        hint={t('keyboard.hint')}
        checked={on}
        onChange={({ target }) => {
          chooseShortcuts(target.checked);
          setOn(target.checked);
        }}
      />
    </Panel>
  );
};
