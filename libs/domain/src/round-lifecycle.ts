import type { RubricLevel } from './rubric/rubric-keys';
import type { RoundStatus, Unscored } from './vocabulary/rounds';

/** A round goes through its stages and never back: its scores are what was reviewed. One that is not closed can be cancelled. */
const NEXT: Record<RoundStatus, readonly RoundStatus[]> = {
  scoring: ['under-review', 'cancelled'],
  'under-review': ['commenting', 'cancelled'],
  commenting: ['closed', 'cancelled'],
  closed: [],
  cancelled: [],
};
export const nextRoundStatuses = (from: RoundStatus): readonly RoundStatus[] => NEXT[from];

/** Giving a round up takes a reason, and so does closing it on a day on which institutions still had time to comment. */
export const needsReason = (to: RoundStatus, dueOn: string | null, on: string): boolean =>
  to === 'cancelled' || (to === 'closed' && dueOn !== null && on <= dueOn);

/** How many peers review each score, each without seeing the other. */
export const PEERS_OF_A_SCORE = 2;

/** The assessor answers first, and once more after having read the peers and the institution. */
const SCORED_WHILE: readonly RoundStatus[] = ['scoring', 'commenting'];
export const isScoredWhile = (status: RoundStatus): boolean => SCORED_WHILE.includes(status);

/** What somebody answers to one indicator of the rubric: a level with its anchor, or why there is none. */
export type ScoreAnswer = RubricLevel | Unscored;

/** Somebody would have answered otherwise than the score: it stays beside it when the round is closed. */
export const isContested = (answer: ScoreAnswer, reviews: readonly { readonly answer: ScoreAnswer }[]): boolean =>
  reviews.some((review) => review.answer !== answer);

/** Whether nobody was given two parts for one institution, and it has all the peers that it needs. */
export const hasFourEyes = (assessorId: string, peerIds: readonly string[]): boolean =>
  new Set([assessorId, ...peerIds]).size === PEERS_OF_A_SCORE + 1;
