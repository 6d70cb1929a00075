import { lazy, Suspense } from 'react';
import { Popover } from '@nahliad/ui';
import { SunMoon } from 'lucide-react';
import { useTranslation } from '../../lib/i18n';

const ThemeSwitch = lazy(() => import('./theme-switch'));

export const ThemeMenu = () => {
  const { t } = useTranslation('shell');
  return (
    <Popover label={t('theme.label')} trigger={<SunMoon size={20} aria-hidden />} align="end" iconOnly>
      <Suspense>
        <ThemeSwitch />
      </Suspense>
    </Popover>
  );
};
