import { lazy, Suspense, useState } from 'react';
import { buttonClass, Button, Popover } from '@nahliad/ui';
import { CircleUser } from 'lucide-react';
import { useTranslation } from '../../lib/i18n';
import { Link } from '../../lib/router/link';
import { useLocation } from '../../lib/router/router';
import { useSession } from '../../lib/session';
import styles from './account-menu.module.css';

const SignOut = lazy(() => import('../session/sign-out'));

/** Who is signed in and the way out; for a visitor, the way in, which comes back to this page. */
export const AccountMenu = () => {
  const { t } = useTranslation('shell');
  const session = useSession();
  const { pathname, search } = useLocation();
  const [leaving, setLeaving] = useState(false);
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
  const { person, permissions } = session;
  return (
    <>
      <Popover label={t('account')} trigger={<CircleUser size={20} aria-hidden />} align="end" iconOnly>
        <div className={styles.menu}>
          <p className={styles.name}>{person.name}</p>
          <p className={styles.email}>{person.email}</p>
          <Link to="/account">{t('own-account')}</Link>
          {permissions.includes('finding:write') && <Link to="/drafts">{t('drafts')}</Link>}
          <Button size="sm" busy={leaving} onClick={() => setLeaving(true)}>
            {t('sign-out')}
          </Button>
        </div>
      </Popover>
      {leaving && (
        <Suspense>
          <SignOut personId={person.id} onClose={() => setLeaving(false)} />
        </Suspense>
      )}
    </>
  );
};
