import { buttonClass, Button, Popover } from '@nahliad/ui';
import { CircleUser } from 'lucide-react';
import { useTranslation } from '../../lib/i18n';
import { Link } from '../../lib/router/link';
import { useLocation } from '../../lib/router/router';
import { useSession } from '../../lib/session';
import { useSignOut } from '../session/sign-out';
import styles from './account-menu.module.css';

/** Who is signed in and the way out; for a visitor, the way in, which comes back to this page. */
export const AccountMenu = () => {
  const { t } = useTranslation('shell');
  const session = useSession();
  const { pathname, search } = useLocation();
  const signOut = useSignOut();
  if (!session) return null;
  if (!session.person)
    return (
      <Link
        className={buttonClass({ variant: 'secondary', size: 'sm' })}
        to={`/sign-in?${new URLSearchParams({ to: pathname + search })}`}
      >
        {t('sign-in')}
      </Link>
    );
  return (
    <Popover label={t('account')} trigger={<CircleUser size={20} aria-hidden />} align="end" iconOnly>
      <div className={styles.menu}>
        <p className={styles.name}>{session.person.name}</p>
        <p className={styles.email}>{session.person.email}</p>
        <Link to="/account">{t('own-account')}</Link>
        <Button size="sm" busy={signOut.isPending} onClick={() => signOut.mutate()}>
          {t('sign-out')}
        </Button>
      </div>
    </Popover>
  );
};
