import { DELIVERIES, NOTIFICATION_KINDS } from '@nahliad/domain';
import { z } from 'zod';
import { Id, Instant, IsoDate, Text, flag, listOf, paging } from './primitives';

/** What it tells of is looked up when it is shown: whoever may no longer read the record has no notification of it. */
export const Notification = z.object({
  id: Id,
  kind: z.enum(NOTIFICATION_KINDS),
  subject: z.object({
    kind: z.enum(['finding', 'recommendation', 'activity', 'round']),
    id: Id,
    /** A round has none. */
    reference: z.string().nullable(),
    title: Text,
  }),
  /** Of a reminder. */
  dueOn: IsoDate.nullable(),
  createdAt: Instant,
  readAt: Instant.nullable(),
});
export type Notification = z.infer<typeof Notification>;

export const NotificationsQuery = z.strictObject({ ...paging(['-createdAt'], '-createdAt'), unread: flag });
export type NotificationsQuery = z.infer<typeof NotificationsQuery>;

export const NotificationList = listOf(Notification).extend({ unread: z.number().int() });
export type NotificationList = z.infer<typeof NotificationList>;

export const PatchNotification = z.strictObject({ read: z.boolean() });
export type PatchNotification = z.infer<typeof PatchNotification>;

/** All of them at once; what was read does not become unread again. */
export const PatchNotifications = z.strictObject({ read: z.literal(true) });
export type PatchNotifications = z.infer<typeof PatchNotifications>;

/** `mail` says whether this deployment sends any. */
export const NotificationPreferences = z.object({
  mail: z.boolean(),
  deliveries: z.record(z.enum(NOTIFICATION_KINDS), z.enum(DELIVERIES)),
});
export type NotificationPreferences = z.infer<typeof NotificationPreferences>;

export const PatchNotificationPreferences = z.partialRecord(z.enum(NOTIFICATION_KINDS), z.enum(DELIVERIES));
export type PatchNotificationPreferences = z.infer<typeof PatchNotificationPreferences>;
