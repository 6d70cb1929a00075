import { Button, buttonClass, Checkbox, EmptyState, PageHeader, Stack, Toolbar } from '@nahliad/ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import { NotificationsList } from '../../features/notifications/notifications-list';
import { notificationsQuery } from '../../features/notifications/notifications.api';
import { useMarking } from '../../features/notifications/use-marking';
import { useAddressFilters } from '../../lib/address-filters';
import { Answer } from '../../lib/answer';
import { useTranslation } from '../../lib/i18n';
import { PageTitle } from '../../lib/page-title';
import { Permitted } from '../../lib/permitted';
import { Link } from '../../lib/router/link';

const SHAPE = { unread: 'text' } as const;

const NotificationsPage = () => {
  const { t } = useTranslation('notifications');
  return (
    <>
      <PageTitle>{t('title')}</PageTitle>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          <Link className={buttonClass()} to="/account#notifications">
            {t('choose')}
          </Link>
        }
      />
      <Permitted needs="account:own">
        <Notifications />
      </Permitted>
    </>
  );
};

const Notifications = () => {
  const { t } = useTranslation('notifications');
  const { filters, setFilters } = useAddressFilters(SHAPE);
  const marking = useMarking();
  const query = useInfiniteQuery(notificationsQuery(filters.unread === 'true' ? 'true' : undefined));
  return (
    <Answer query={query}>
      {({ pages }) => (
        <Stack>
          <Toolbar
            label={t('title')}
            end={
              (pages[0]?.unread ?? 0) > 0 && (
                <Button size="sm" busy={marking.all.isPending} onClick={() => marking.all.mutate()}>
                  {t('mark-all')}
                </Button>
              )
            }
          >
            <Checkbox
              label={t('only-unread', { count: pages[0]?.unread ?? 0 })}
              checked={filters.unread === 'true'}
              onChange={({ target }) => setFilters({ unread: target.checked ? 'true' : null })}
            />
          </Toolbar>
          {pages[0]?.total === 0 ? (
            <EmptyState title={t(filters.unread ? 'none.unread' : 'none.title')}>{t('none.text')}</EmptyState>
          ) : (
            <NotificationsList query={query} pages={pages} />
          )}
        </Stack>
      )}
    </Answer>
  );
};

export default NotificationsPage;
