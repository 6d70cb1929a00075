import { VOID_STATUSES } from './finding-lifecycle';
import type { ParticipationRole, ParticipationState } from './vocabulary/activities';
import type { WorkflowStatus } from './vocabulary/statuses';

/** The roles in which a body is asked to take part; the one that leads it has none to ask for. */
export const INVITED_ROLES = ['co-lead', 'contributor', 'endorser'] as const satisfies readonly ParticipationRole[];
export type InvitedRole = (typeof INVITED_ROLES)[number];

/** What an invited body says. */
export const PARTICIPATION_DECISIONS = ['accepted', 'declined', 'signed', 'dissented'] as const;
export type ParticipationDecision = (typeof PARTICIPATION_DECISIONS)[number];

/** Where the part of a body may go from each state. Only its own lead takes a step; a signature is not taken back. */
const NEXT: Record<ParticipationState, readonly ParticipationDecision[]> = {
  invited: ['accepted', 'declined'],
  accepted: ['signed', 'dissented'],
  declined: [],
  signed: [],
  dissented: [],
};

/** What several bodies work on. */
export type SharedWork =
  | { readonly kind: 'finding'; readonly workflow: WorkflowStatus }
  | { readonly kind: 'activity'; readonly ended: boolean };

/** One dissents from what is said in a finding; an act of oversight says nothing. */
export const nextDecisions = (from: ParticipationState, kind: SharedWork['kind']): readonly ParticipationDecision[] =>
  NEXT[from].filter((to) => kind === 'finding' || to !== 'dissented');

/** An invitation is taken back as long as nobody has relied on it. */
export const REMOVABLE_PARTICIPATIONS: readonly ParticipationState[] = ['invited', 'declined'];

/** The body has agreed to take part, whatever it says in the end. */
export const TAKING_PART: readonly ParticipationState[] = ['accepted', 'signed', 'dissented'];

/** Those who write with the leading body; who endorses only reads. */
export const WRITING_ROLES: readonly ParticipationRole[] = ['lead', 'co-lead', 'contributor'];

/** Statuses of a finding in which there is something to sign. */
export const SIGNABLE_STATUSES: readonly WorkflowStatus[] = [
  'assessed',
  'shared-for-reply',
  'final',
  'closed',
  'reopened',
];

/** Nobody is asked to work on what has ended. */
export const ENDED_STATUSES: readonly WorkflowStatus[] = ['closed', ...VOID_STATUSES];

/** Why a step of a participation is not open. */
export const PARTICIPATION_BARRIERS = ['not-assessed', 'not-ended', 'referred'] as const;
export type ParticipationBarrier = (typeof PARTICIPATION_BARRIERS)[number];

/** What of the work stands in the way of a decision; nothing where it is open. */
export function barrierToDecision(to: ParticipationDecision, work: SharedWork): ParticipationBarrier | null {
  if (to === 'accepted' || to === 'declined') return null;
  if (work.kind === 'finding') return SIGNABLE_STATUSES.includes(work.workflow) ? null : 'not-assessed';
  return work.ended ? null : 'not-ended';
}
