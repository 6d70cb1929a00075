import { bodiesOf, hasRole, type Actor } from './actor';

/** What PostgreSQL is told of whoever asks, before it reads for them: the settings that its policies look at. */
export interface Standing {
  readonly person: string;
  readonly partner: 'yes' | '';
  readonly bodies: string;
  readonly institutions: string;
}

export const readingAs = (actor: Actor): Standing =>
  standing(actor, hasRole(actor, 'officer', 'lead', 'analyst', 'auditor'));

/** For figures: an administrator, who reads no content, counts what partners read. */
export const countingAs = (actor: Actor): Standing =>
  standing(actor, hasRole(actor, 'officer', 'lead', 'analyst', 'auditor', 'administrator'));

/** Figures count for them what they are not told of. */
export const countsMoreThanTheyRead = (actor: Actor): boolean => countingAs(actor).partner !== readingAs(actor).partner;

/** Whether what their figures count is more than what was published. */
export const countsUnpublished = (actor: Actor): boolean => countingAs(actor).partner === 'yes';

const standing = (actor: Actor, partner: boolean): Standing => ({
  person: actor.id ?? '',
  partner: partner ? 'yes' : '',
  bodies: listed(bodiesOf(actor, 'officer', 'lead')),
  institutions: listed(bodiesOf(actor, 'respondent')),
});

const listed = (ids: readonly string[]): string => `{${ids.join(',')}}`;
