import { TAKING_PART, type NotificationKind, type ParticipationRole, type ParticipationState } from '@nahliad/domain';

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
  /** Those whose turn it is in a round. */
  readonly awaited: readonly string[];
  /** What other bodies are to a finding, each with its leads. */
  readonly parts: readonly Part[];
}

interface Part {
  readonly bodyId: string;
  readonly role: ParticipationRole;
  readonly state: ParticipationState;
  readonly leads: readonly string[];
}

/** What the trail says of the change besides. */
export type Detail = Readonly<Record<string, unknown>>;

/** What a change tells, and whom. */
export interface Event {
  readonly subject: 'finding' | 'recommendation' | 'activity' | 'round';
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

const turn = event('round', 'round-waits', ({ awaited }) => awaited);

const leadsOf = (parts: readonly Part[], bodyIds: readonly unknown[]) =>
  parts.filter((part) => bodyIds.includes(part.bodyId)).flatMap((part) => part.leads);
const coLeadsOf = (parts: readonly Part[]) =>
  parts.filter(({ role, state }) => role === 'co-lead' && TAKING_PART.includes(state)).flatMap(({ leads }) => leads);

/** Whoever leads the finding by now: what was taken over is led by the body that decided. */
const referred: Event['told'] = ({ leads, parts }, { fromBodyId }) => {
  const senders = leadsOf(parts, [fromBodyId]);
  return senders.length ? senders : leads;
};
const unsigned: Event['told'] = ({ parts }, { lapsed }) => leadsOf(parts, Array.isArray(lapsed) ? lapsed : []);

/** By the action under which the trail has the change; what is not here tells nobody. */
export const EVENTS: Readonly<Record<string, Event>> = {
  'finding.submitted': event('finding', 'finding-submitted', ({ leads, writers, parts }) =>
    [...leads, ...coLeadsOf(parts)].filter((lead) => !writers.includes(lead)),
  ),
  'finding.returned': event('finding', 'finding-returned', ({ author }) => [author]),
  'finding.assessed': event('finding', 'finding-assessed', ({ author }) => [author]),
  'finding.shared-for-reply': event('finding', 'finding-shared', ({ respondents }) => respondents),
  'finding.final': event('finding', 'finding-final', ({ author, respondents }) => [author, ...respondents]),
  'finding.changed': event('finding', 'signature-lapsed', unsigned),
  'finding.corrected': event('finding', 'signature-lapsed', unsigned),
  'finding.referred': event('finding', 'referred', ({ parts }, { toBodyId }) => leadsOf(parts, [toBodyId])),
  'finding.referral-accepted': event('finding', 'referral-decided', referred),
  'finding.referral-declined': event('finding', 'referral-decided', referred),
  'extension.asked': event('finding', 'extension-asked', ({ leads }) => leads),
  'extension.granted': event('finding', 'extension-decided', ({ respondents }) => respondents),
  'extension.refused': event('finding', 'extension-decided', ({ respondents }) => respondents),
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
  'round.opened': turn,
  'round.under-review': turn,
  'round.commenting': turn,
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
