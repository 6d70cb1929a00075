import type { Participation, Participations } from '@nahliad/contracts';
import {
  REMOVABLE_PARTICIPATIONS,
  barrierToDecision,
  nextDecisions,
  type ParticipationBarrier,
  type ParticipationDecision,
  type ParticipationState,
} from '@nahliad/domain';
import { bodiesOf, type Actor } from '../../platform/access/actor';
import { isOpenToBodies, type Work } from './shared-work';

/** What decides about one body's part. */
export interface Part {
  readonly bodyId: string;
  readonly state: ParticipationState;
  /** The body was asked by a referral, on which it decides. */
  readonly referred: boolean;
}

export const leadsBody = (actor: Actor, bodyId: string): boolean => bodiesOf(actor, 'lead').includes(bodyId);

/** Inviting is for a lead of the body that leads. */
export const mayInvite = (actor: Actor, work: Work): boolean => leadsBody(actor, work.bodyId) && isOpenToBodies(work);

export const mayRemove = (actor: Actor, work: Work, { state, referred }: Part): boolean =>
  leadsBody(actor, work.bodyId) && REMOVABLE_PARTICIPATIONS.includes(state) && !referred;

export const barrierTo = (to: ParticipationDecision, work: Work, { referred }: Part): ParticipationBarrier | null =>
  referred ? 'referred' : barrierToDecision(to, work);

/** What a lead of the invited body can decide now, and why not the rest. */
export function decisionsFor(actor: Actor, work: Work, part: Part): Pick<Participation, 'moves' | 'closed'> {
  const steps = leadsBody(actor, part.bodyId) ? nextDecisions(part.state, work.kind) : [];
  const [moves, closed]: [ParticipationDecision[], Participation['closed']] = [[], []];
  for (const to of steps) {
    const code = barrierTo(to, work, part);
    if (code === null) moves.push(to);
    else closed.push({ to, code });
  }
  return { moves, closed };
}

export const allowances = (actor: Actor, work: Work): Participations['may'] => ({
  invite: mayInvite(actor, work),
  refer: work.kind === 'finding' && mayInvite(actor, work),
});
