import type { NotificationKind } from '@nahliad/domain';

/** Everybody who has to do with a record, by what they are to it. */
export interface Concerned {
  readonly author: string;
  readonly writers: readonly string[];
  /** Of the body that found, or issued. */
  readonly leads: readonly string[];
  /** Of the institutions that it is about, or is addressed to. */
  readonly respondents: readonly string[];
  /** Of the bodies that were asked to take part and have not decided. */
  readonly invited: readonly string[];
}

/** What the trail says of the change besides. */
export type Detail = Readonly<Record<string, unknown>>;

/** What a change tells, and whom. */
export interface Event {
  readonly subject: 'finding' | 'recommendation' | 'activity';
  readonly kind: NotificationKind;
  readonly told: (concerned: Concerned, detail: Detail) => readonly string[];
}

const event = (subject: Event['subject'], kind: NotificationKind, told: Event['told']): Event => ({
  subject,
  kind,
  told,
});

const mentions = (subject: Event['subject']): Event =>
  event(subject, 'mentioned', (_concerned, { mentioned }) => (Array.isArray(mentioned) ? mentioned : []));

/** By the action under which the trail has the change; what is not here tells nobody. */
export const EVENTS: Readonly<Record<string, Event>> = {
  'finding.submitted': event('finding', 'finding-submitted', ({ leads, writers }) =>
    leads.filter((lead) => !writers.includes(lead)),
  ),
  'finding.returned': event('finding', 'finding-returned', ({ author }) => [author]),
  'finding.assessed': event('finding', 'finding-assessed', ({ author }) => [author]),
  'finding.shared-for-reply': event('finding', 'finding-shared', ({ respondents }) => respondents),
  'finding.final': event('finding', 'finding-final', ({ author, respondents }) => [author, ...respondents]),
  'finding.participation-invited': event('finding', 'invited', ({ invited }) => invited),
  'activity.participation-invited': event('activity', 'invited', ({ invited }) => invited),
  'activity.logged': event('activity', 'invited', ({ invited }) => invited),
  'recommendation.issued': event('recommendation', 'recommendation-issued', ({ respondents }) => respondents),
  'recommendation.answered': event('recommendation', 'recommendation-answered', ({ leads }) => leads),
  'recommendation.claim': event('recommendation', 'claim-made', ({ leads }) => leads),
  'recommendation.verification': event('recommendation', 'claim-decided', ({ respondents }) => respondents),
  'recommendation.escalated': event('recommendation', 'escalated', ({ leads, respondents }, { recipient }) => {
    if (recipient === 'issuer-lead') return leads;
    return recipient === 'addressee-head' ? respondents : [];
  }),
  'finding.commented': mentions('finding'),
  'finding.comment-changed': mentions('finding'),
  'recommendation.commented': mentions('recommendation'),
  'recommendation.comment-changed': mentions('recommendation'),
  'activity.commented': mentions('activity'),
  'activity.comment-changed': mentions('activity'),
};

/** Everybody once, and nobody of what they did themselves. */
export const toldOf = (
  { told }: Event,
  concerned: Concerned,
  actorId: string | null,
  detail: Detail = {},
): string[] => [...new Set(told(concerned, detail).filter((id) => id !== actorId))];
