/** How far an assessment round has come. */
export const ROUND_STATUSES = ['scoring', 'under-review', 'commenting', 'closed', 'cancelled'] as const;
export type RoundStatus = (typeof ROUND_STATUSES)[number];

/** What somebody does in a round for one institution: never both. */
export const ROUND_PARTS = ['assessor', 'peer'] as const;
export type RoundPart = (typeof ROUND_PARTS)[number];

/** Why an indicator of the rubric has no score; three different things. */
export const REASONS_UNSCORED = ['not-assessed', 'not-applicable', 'insufficient-evidence'] as const;
export type Unscored = (typeof REASONS_UNSCORED)[number];

/** How scores wait for somebody, each a list of its own. */
export const SCORE_WORK = ['to-score', 'to-review', 'to-comment'] as const;
export type ScoreWork = (typeof SCORE_WORK)[number];

/** How rounds do: some of their scores wait, or the round itself for its next step. */
export const ROUND_WORK = [...SCORE_WORK, 'to-lead'] as const;
export type RoundWork = (typeof ROUND_WORK)[number];
