import type { Score } from '@nahliad/contracts';
import { PEERS_OF_A_SCORE, isScoredWhile, type RoundPart, type RoundStatus } from '@nahliad/domain';
import { bodiesOf, type Actor } from '../../platform/access/actor';

/** What decides about a score: `parts` are those of its institution in the round. */
export interface ScoreState {
  readonly status: RoundStatus;
  readonly institutionId: string;
  readonly parts: readonly { readonly personId: string; readonly part: RoundPart }[];
  readonly assessed: boolean;
  /** As far as whoever asks may know. */
  readonly reviewerIds: readonly string[];
}

export const hasPart = (actor: Actor, { parts }: Pick<ScoreState, 'parts'>, part: RoundPart): boolean =>
  actor.permissions.has('score:write') && parts.some((one) => one.personId === actor.id && one.part === part);

export const answersFor = (actor: Actor, { institutionId }: Pick<ScoreState, 'institutionId'>): boolean =>
  bodiesOf(actor, 'respondent').includes(institutionId);

/** Each in their turn: the assessor, each peer once, then the institution. */
export const allowances = (actor: Actor, score: ScoreState): Score['may'] => ({
  score: isScoredWhile(score.status) && hasPart(actor, score, 'assessor'),
  review:
    score.status === 'under-review' &&
    score.assessed &&
    hasPart(actor, score, 'peer') &&
    !score.reviewerIds.some((reviewer) => reviewer === actor.id),
  comment: score.status === 'commenting' && answersFor(actor, score),
});

/** Until both are in, nobody reads a review but who gave it. */
export const shownReviews = (actor: Actor, reviews: Score['reviews']): Score['reviews'] =>
  reviews.length >= PEERS_OF_A_SCORE ? reviews : reviews.filter(({ reviewer }) => reviewer.id === actor.id);
