import { Button, Stack } from '@nahliad/ui';
import type { Notification, NotificationList } from '@nahliad/contracts';
import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import { useTranslation } from '../../lib/i18n';
import { MoreRecords } from '../../lib/more-records';
import { writtenIn } from '../../lib/written';
import { NotificationEntry } from './notification-entry';
import styles from './notifications.module.css';
import { useMarking } from './use-marking';

type NotificationsListProps = {
  query: UseInfiniteQueryResult<InfiniteData<NotificationList>>;
  pages: readonly NotificationList[];
};

export const NotificationsList = ({ query, pages }: NotificationsListProps) => {
  const { t } = useTranslation('notifications');
  const items = pages.flatMap((page) => page.items);
  return (
    <Stack>
      <ol className={styles.list} aria-label={t('title')}>
        {items.map((notification) => (
          <Marked key={notification.id} notification={notification} />
        ))}
      </ol>
      <MoreRecords query={query} />
    </Stack>
  );
};

const Marked = ({ notification }: { notification: Notification }) => {
  const { t, language } = useTranslation('notifications');
  const marking = useMarking();
  const { id, readAt, subject } = notification;
  const reference = subject.reference ?? writtenIn(subject.title, language);
  const mark = (read: boolean) => marking.one.mutate({ id, read });
  return (
    <NotificationEntry
      notification={notification}
      onFollow={() => mark(true)}
      action={
        <Button
          size="sm"
          variant="quiet"
          busy={marking.one.isPending}
          aria-label={t(readAt === null ? 'mark-read-named' : 'mark-unread-named', { reference })}
          onClick={() => mark(readAt === null)}
        >
          {t(readAt === null ? 'mark-read' : 'mark-unread')}
        </Button>
      }
    />
  );
};
