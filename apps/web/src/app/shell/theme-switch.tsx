import { useState } from 'react';
import { Popover, RadioGroup } from '@nahliad/ui';
import { SunMoon } from 'lucide-react';
import { useTranslation } from '../../lib/i18n';
import { chooseTheme, chosenTheme, THEMES } from '../../lib/theme';

export const ThemeSwitch = () => {
  const { t } = useTranslation('shell');
  const [theme, setTheme] = useState(chosenTheme);
  return (
    <RadioGroup
      legend={t('theme.label')}
      look="segments"
      options={THEMES.map((value) => ({ value, label: t(`theme.${value}`) }))}
      value={theme}
      onChange={(next) => {
        chooseTheme(next);
        setTheme(next);
      }}
    />
  );
};

export const ThemeMenu = () => {
  const { t } = useTranslation('shell');
  return (
    <Popover label={t('theme.label')} trigger={<SunMoon size={20} aria-hidden />} align="end" iconOnly>
      <ThemeSwitch />
    </Popover>
  );
};
