import type { ErrorCode, Round } from '@nahliad/contracts';
import { nextRoundStatuses, type RoundStatus } from '@nahliad/domain';
import { bodiesOf, type Actor } from '../../platform/access/actor';

/** What decides where a round may go. */
export interface RoundState {
  readonly bodyId: string;
  readonly status: RoundStatus;
  readonly dueOn: string | null;
  readonly assessorIds: readonly string[];
  /** How many of its scores were assessed, and how many of these still lack a review. */
  readonly assessed: number;
  readonly unreviewed: number;
}

/** A lead of the body that runs it. */
export const leadsRound = (actor: Actor, { bodyId }: Pick<RoundState, 'bodyId'>): boolean =>
  bodiesOf(actor, 'lead').includes(bodyId);

/** Why a lead may not take this step now; nobody closes what they scored. */
export function obstacleTo(actor: Actor, round: RoundState, to: RoundStatus): ErrorCode | null {
  if (!nextRoundStatuses(round.status).includes(to)) return 'round.move-refused';
  if (to === 'under-review' && round.assessed === 0) return 'round.nothing-assessed';
  if (to === 'commenting' && round.unreviewed > 0) return 'round.reviews-missing';
  if (to === 'closed' && actor.id !== null && round.assessorIds.includes(actor.id)) return 'round.four-eyes';
  return null;
}

/** The steps open to whoever asks, and those that come next and are not open yet. */
export function stepsFor(actor: Actor, round: RoundState): Pick<Round, 'moves' | 'closed'> {
  if (!leadsRound(actor, round)) return { moves: [], closed: [] };
  const next = nextRoundStatuses(round.status).map((to) => ({ to, code: obstacleTo(actor, round, to) }));
  return {
    moves: next.flatMap(({ to, code }) => (code === null ? [to] : [])),
    closed: next.flatMap(({ to, code }) => (code === null ? [] : [{ to, code }])),
  };
}

/** Whoever answers for an institution knows of its own part of a round alone. */
export function knownTo(actor: Actor, institutions: Round['institutions']): Round['institutions'] {
  const own = bodiesOf(actor, 'respondent');
  return own.length === 0 ? institutions : institutions.filter(({ id }) => own.includes(id));
}
