import type { Recommendation } from '@nahliad/contracts';
import { DECISIONS_ON_A_CLAIM, barrierTo, stepsOf, type FollowUpStep, type StepBarrier } from '@nahliad/domain';
import type { Actor } from '../../platform/access/actor';
import { isAddressee, issuesFor } from './recommendations.policy';

export type StepSubject = Pick<Recommendation, 'issuerId' | 'addresseeId' | 'position' | 'implementation'> & {
  /** Who said last that it is done. */
  readonly claimedBy: string | null;
};

/** The steps of the side, or sides, on which somebody stands. */
export const stepsFor = (actor: Actor, subject: StepSubject): FollowUpStep[] => [
  ...(isAddressee(actor, subject) ? stepsOf('addressee') : []),
  ...(issuesFor(actor, subject.issuerId) ? stepsOf('issuer') : []),
];

/** Why somebody whose step it would be may not take it now. Nobody decides on their own claim. */
export const barrierFor = (actor: Actor, subject: StepSubject, step: FollowUpStep): StepBarrier | null =>
  barrierTo(step, subject) ??
  (DECISIONS_ON_A_CLAIM.includes(step) && subject.claimedBy === actor.id ? 'four-eyes' : null);

/** What a person can do next, and why what else would be theirs is not open. */
export function movesFor(actor: Actor, subject: StepSubject): Pick<Recommendation, 'moves' | 'barred'> {
  const judged = stepsFor(actor, subject).map((step) => ({ step, because: barrierFor(actor, subject, step) }));
  return {
    moves: judged.flatMap(({ step, because }) => (because ? [] : [step])),
    barred: judged.flatMap(({ step, because }) => (because ? [{ step, because }] : [])),
  };
}
