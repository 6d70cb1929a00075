import { lazy, Suspense } from 'react';
import { Popover } from '@nahliad/ui';
import type { NotificationList } from '@nahliad/contracts';
import { useQuery } from '@tanstack/react-query';
import { Bell } from 'lucide-react';
import { latestQuery } from '../../features/notifications/notifications.api';
import { useTranslation } from '../../lib/i18n';
import { useSession } from '../../lib/session';
import styles from './notification-bell.module.css';

const LatestNotifications = lazy(() => import('../../features/notifications/latest-notifications'));

/** How much somebody has not read yet, and behind it the newest of it. */
export const NotificationBell = () => {
  const { t } = useTranslation('shell');
  const signedIn = Boolean(useSession()?.person);
  const latest = useQuery({ ...latestQuery, enabled: signedIn }).data;
  if (!signedIn) return null;
  return (
    <Popover
      label={t('notifications', { count: latest?.unread ?? 0 })}
      trigger={<Mark of={latest} />}
      align="end"
      iconOnly
    >
      <Suspense>
        <LatestNotifications />
      </Suspense>
    </Popover>
  );
};

const MOST = 99;

const Mark = ({ of }: { of: NotificationList | undefined }) => (
  <span className={styles.bell} aria-hidden>
    <Bell size={20} />
    {of !== undefined && of.unread > 0 && (
      <span className={styles.count}>{of.unread > MOST ? `${MOST}+` : of.unread}</span>
    )}
  </span>
);
