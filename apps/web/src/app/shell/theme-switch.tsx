import { useState } from 'react';
import { RadioGroup } from '@nahliad/ui';
import { useTranslation } from '../../lib/i18n';
import { chooseTheme, chosenTheme, THEMES } from '../../lib/theme';

/** Whose look the page has: the system's, or the person's own choice. */
const ThemeSwitch = () => {
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

export default ThemeSwitch;
