import { classNames } from '@nahliad/ui';
import { useTranslation } from '../../lib/i18n';
import { NavLink } from '../../lib/router/link';
import { useSession } from '../../lib/session';
import { ADMINISTRATION, NAVIGATION, openTo, type NavigationEntry } from './navigation';
import styles from './navigation-links.module.css';

type NavigationLinksProps = { onFollow?: () => void; upright?: boolean };

export const NavigationLinks = ({ onFollow, upright }: NavigationLinksProps) => {
  const permissions = useSession()?.permissions ?? [];
  const administration = openTo(ADMINISTRATION, permissions);
  return (
    <div className={classNames(styles.links, upright && styles.upright)}>
      <Entries entries={openTo(NAVIGATION, permissions)} onFollow={onFollow} />
      {administration.length > 0 && <Entries entries={administration} onFollow={onFollow} />}
    </div>
  );
};

const Entries = ({ entries, onFollow }: { entries: readonly NavigationEntry[]; onFollow?: () => void }) => {
  const { t } = useTranslation('shell');
  return (
    <ul className={styles.list}>
      {entries.map(({ path, label }) => (
        <li key={path}>
          <NavLink to={path} className={styles.link} onClick={onFollow}>
            {t(label)}
          </NavLink>
        </li>
      ))}
    </ul>
  );
};
