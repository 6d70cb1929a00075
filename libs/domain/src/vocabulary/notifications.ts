/** What somebody is told of: first what others did, then what time did. */
export const NOTIFICATION_KINDS = [
  'finding-submitted',
  'finding-returned',
  'finding-assessed',
  'finding-shared',
  'finding-final',
  'invited',
  'referred',
  'referral-decided',
  'signature-lapsed',
  'extension-asked',
  'extension-decided',
  'recommendation-issued',
  'recommendation-answered',
  'claim-made',
  'claim-decided',
  'escalated',
  'mentioned',
  'round-waits',
  'reply-due-soon',
  'reply-overdue',
  'answer-due-soon',
  'answer-overdue',
  'target-due-soon',
  'target-overdue',
  'round-due-soon',
  'round-overdue',
] as const;
export type NotificationKind = (typeof NOTIFICATION_KINDS)[number];

/** How somebody is told outside the product; inside it, always. */
export const DELIVERIES = ['immediate', 'digest', 'none'] as const;
export type Delivery = (typeof DELIVERIES)[number];

/** Of those that time brings. */
export const REMINDERS = [
  'reply-due-soon',
  'reply-overdue',
  'answer-due-soon',
  'answer-overdue',
  'target-due-soon',
  'target-overdue',
  'round-due-soon',
  'round-overdue',
] as const satisfies readonly NotificationKind[];
export type Reminder = (typeof REMINDERS)[number];

/** For whoever has not chosen: what somebody did comes at once, what time does once a day. */
export const usualDelivery = (kind: NotificationKind): Delivery =>
  (REMINDERS as readonly NotificationKind[]).includes(kind) ? 'digest' : 'immediate';
