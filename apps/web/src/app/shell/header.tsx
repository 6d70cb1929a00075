import { lazy, Suspense, useState } from 'react';
import { IconButton } from '@nahliad/ui';
import { Menu, Search } from 'lucide-react';
import { useTranslation } from '../../lib/i18n';
import { Link } from '../../lib/router/link';
import { askForPalette } from '../palette/ask-for-palette';
import { AccountMenu } from './account-menu';
import { Connection } from './connection';
import styles from './header.module.css';
import { LanguageSwitch } from './language-switch';
import { NavigationLinks } from './navigation-links';
import { NotificationBell } from './notification-bell';
import { ThemeMenu } from './theme-menu';
import { Wordmark } from './wordmark';

const MenuDrawer = lazy(() => import('./menu-drawer'));

export const Header = () => {
  const { t } = useTranslation('shell');
  const [open, setOpen] = useState(false);
  return (
    <>
      <header className={styles.masthead}>
        <Link to="/" className={styles.home} aria-label={t('home')}>
          <Wordmark />
        </Link>
        <p className={styles.tagline}>{t('tagline')}</p>
        <div className={styles.tools}>
          <LanguageSwitch />
          <ThemeMenu />
          <div className={styles.own}>
            <Connection />
            <IconButton
              label={t('palette')}
              icon={<Search size={20} aria-hidden />}
              aria-haspopup="dialog"
              aria-keyshortcuts="Control+K Meta+K"
              onClick={askForPalette}
            />
            <NotificationBell />
            <AccountMenu />
          </div>
        </div>
        <IconButton
          className={styles.menu}
          label={t('menu')}
          icon={<Menu aria-hidden />}
          aria-haspopup="dialog"
          onClick={() => setOpen(true)}
        />
      </header>
      <nav className={styles.bar} aria-label={t('navigation.label')}>
        <NavigationLinks />
      </nav>
      {open && (
        <Suspense>
          <MenuDrawer onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
};
