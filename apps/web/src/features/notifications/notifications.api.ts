import type { NotificationList, NotificationPreferences, PatchNotificationPreferences } from '@nahliad/contracts';
import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api } from '../../lib/api-client';

const LATEST = 6;
const A_MINUTE_MS = 60_000;

/** What the bell shows; asked again every minute while somebody looks. */
export const latestQuery = queryOptions({
  queryKey: ['notifications', 'latest'],
  queryFn: ({ signal }) => api.get<NotificationList>('/notifications', { limit: LATEST }, signal),
  refetchInterval: A_MINUTE_MS,
});

export const notificationsQuery = (unread: string | undefined) =>
  infiniteQueryOptions({
    queryKey: ['notifications', 'list', unread],
    queryFn: ({ pageParam: cursor, signal }) => api.get<NotificationList>('/notifications', { unread, cursor }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  });

export const preferencesQuery = queryOptions({
  queryKey: ['notifications', 'preferences'],
  queryFn: ({ signal }) => api.get<NotificationPreferences>('/notifications/preferences', undefined, signal),
});

export const markNotification = ({ id, read }: { id: string; read: boolean }) =>
  api.patch(`/notifications/${id}`, { read });
export const markAllRead = () => api.patch('/notifications', { read: true });
export const patchPreferences = (body: PatchNotificationPreferences) =>
  api.patch<NotificationPreferences>('/notifications/preferences', body);
