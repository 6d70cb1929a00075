import { Drawer } from '@nahliad/ui';
import { useTranslation } from '../../lib/i18n';
import { LanguageSwitch } from './language-switch';
import styles from './menu-drawer.module.css';
import { NavigationLinks } from './navigation-links';
import ThemeSwitch from './theme-switch';

/** The navigation and the choices of a small screen. */
const MenuDrawer = ({ onClose }: { onClose: () => void }) => {
  const { t } = useTranslation('shell');
  return (
    <Drawer open onClose={onClose} title={t('menu')} closeLabel={t('close')}>
      <nav aria-label={t('navigation.label')}>
        <NavigationLinks onFollow={onClose} upright />
      </nav>
      <div className={styles.tools}>
        <LanguageSwitch />
        <ThemeSwitch />
      </div>
    </Drawer>
  );
};

export default MenuDrawer;
