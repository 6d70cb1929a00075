import type { Activity } from '@nahliad/contracts';
import { TAKING_PART, VISIBILITIES, nextActivityStatuses, type ActivityStatus, type Visibility } from '@nahliad/domain';
import { bodiesOf, type Actor } from '../../platform/access/actor';
import { withInstitutionIds, type ActivityRow } from './activity.record';

/** What the rules look at. */
export interface Subject {
  readonly authorId: string;
  readonly bodyId: string;
  readonly status: ActivityStatus;
  readonly visibility: Visibility;
  readonly participants: Activity['participants'];
}

const isAuthor = (actor: Actor, { authorId }: Subject) => actor.id === authorId;
const leadsBodyOf = (actor: Actor, { bodyId }: Subject) => bodiesOf(actor, 'lead').includes(bodyId);
/** Leads a body that has agreed to lead the act too. */
const coLeads = (actor: Actor, { participants }: Subject) =>
  participants.some(
    ({ id, role, state }) => role === 'co-lead' && TAKING_PART.includes(state) && bodiesOf(actor, 'lead').includes(id),
  );
const worksFor = (actor: Actor, { bodyId }: Subject) => bodiesOf(actor, 'officer', 'lead').includes(bodyId);

/** By its author as long as they work there, and once it is logged by the leads of its body and of those that lead it too. */
export const mayEdit = (actor: Actor, activity: Subject): boolean =>
  (isAuthor(actor, activity) && worksFor(actor, activity)) ||
  (activity.status === 'logged' && (leadsBodyOf(actor, activity) || coLeads(actor, activity)));

export const mayLog = (actor: Actor, activity: Subject): boolean =>
  isAuthor(actor, activity) && worksFor(actor, activity) && nextActivityStatuses(activity.status).includes('logged');

/**
 * Who may read an act is for its own body: to show it to more people takes a lead who did not write
 * it, to hide it anybody who edits.
 */
export function maySetVisibility(actor: Actor, activity: Subject, to: Visibility): boolean {
  if (to === activity.visibility) return true;
  if (!worksFor(actor, activity)) return false;
  if (isRaised(activity.visibility, to)) return true;
  if (activity.status === 'draft') return to !== 'public';
  return leadsBodyOf(actor, activity) && !isAuthor(actor, activity);
}

const isRaised = (from: Visibility, to: Visibility) => VISIBILITIES.indexOf(to) > VISIBILITIES.indexOf(from);

/** Inviting a body is for the lead of the one that invites. */
export const mayInvite = (actor: Actor, bodyId: string): boolean => bodiesOf(actor, 'lead').includes(bodyId);

/** The act as this person gets it: with what they can do next. */
export function present(actor: Actor, { record, authorId }: ActivityRow): Activity {
  const subject = { ...record, authorId };
  return {
    ...withInstitutionIds(record),
    may: {
      edit: mayEdit(actor, subject),
      log: mayLog(actor, subject),
      show: mayEdit(actor, subject) ? VISIBILITIES.filter((to) => maySetVisibility(actor, subject, to)) : [],
      logFinding: worksFor(actor, subject),
    },
  };
}
