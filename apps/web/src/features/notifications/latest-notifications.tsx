import { Button } from '@nahliad/ui';
import { useQuery } from '@tanstack/react-query';
import { Answer } from '../../lib/answer';
import { useTranslation } from '../../lib/i18n';
import { Link } from '../../lib/router/link';
import { NotificationEntry } from './notification-entry';
import { latestQuery } from './notifications.api';
import styles from './notifications.module.css';
import { useMarking } from './use-marking';

/** Behind the bell: the newest few, and the way to all of them. */
const LatestNotifications = () => {
  const { t } = useTranslation('notifications');
  const marking = useMarking();
  return (
    <div className={styles.latest}>
      <Answer query={useQuery(latestQuery)}>
        {({ items, unread }) => (
          <>
            {items.length === 0 && <p className={styles.none}>{t('none.title')}</p>}
            <ol className={styles.list} aria-label={t('title')}>
              {items.map((notification) => (
                <NotificationEntry
                  key={notification.id}
                  notification={notification}
                  onFollow={() => marking.one.mutate({ id: notification.id, read: true })}
                />
              ))}
            </ol>
            <p className={styles.ways}>
              <Link to="/notifications">{t('all')}</Link>
              {unread > 0 && (
                <Button size="sm" variant="quiet" busy={marking.all.isPending} onClick={() => marking.all.mutate()}>
                  {t('mark-all')}
                </Button>
              )}
            </p>
          </>
        )}
      </Answer>
    </div>
  );
};

export default LatestNotifications;
