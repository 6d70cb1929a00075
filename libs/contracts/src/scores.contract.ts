import { GOVERNANCE_CRITERIA, ROUND_STATUSES, RUBRIC_LEVELS, SCORE_WORK, REASONS_UNSCORED } from '@nahliad/domain';
import { z } from 'zod';
import { Id, Instant, Named, Note, Text, Who, distinct, listOf, many, paging } from './primitives';
import { RubricKey } from './rounds.contract';

/** A level of the rubric, or why there is none: three different things, and none of them is 0. */
export const ScoreAnswer = z.union([z.literal(RUBRIC_LEVELS), z.enum(REASONS_UNSCORED)]);

/** The records it rests on are those that whoever scores may read. */
export const GiveScore = z.strictObject({
  answer: ScoreAnswer,
  rationale: Note,
  findingIds: distinct(Id).max(50).optional(),
  activityIds: distinct(Id).max(50).optional(),
});
export type GiveScore = z.infer<typeof GiveScore>;

/** What a peer would have answered, and why. */
export const ReviewScore = z.strictObject({ answer: ScoreAnswer, rationale: Note });
export type ReviewScore = z.infer<typeof ReviewScore>;

export const CommentOnScore = z.strictObject({ text: Note });
export type CommentOnScore = z.infer<typeof CommentOnScore>;

export const Score = z.object({
  id: Id,
  round: z.object({ id: Id, title: Text, status: z.enum(ROUND_STATUSES) }),
  institution: Named,
  criterion: z.enum(GOVERNANCE_CRITERIA),
  indicator: RubricKey,
  answer: ScoreAnswer,
  rationale: z.string().nullable(),
  assessedBy: Who.nullable(),
  assessedAt: Instant.nullable(),
  /** The findings and acts that it rests on, as far as whoever asks may read them. */
  evidence: z.array(z.object({ subject: z.enum(['finding', 'activity']), id: Id, reference: z.string(), title: Text })),
  /** Both, or one's own until both are in. */
  reviews: z.array(z.object({ id: Id, reviewer: Who, answer: ScoreAnswer, rationale: z.string(), givenAt: Instant })),
  comments: z.array(z.object({ id: Id, author: Who, text: z.string(), writtenAt: Instant })),
  /** Some peer would have answered otherwise, as far as whoever asks may know. */
  contested: z.boolean(),
  version: z.number().int(),
  may: z.object({ score: z.boolean(), review: z.boolean(), comment: z.boolean() }),
});
export type Score = z.infer<typeof Score>;

export const ScoresQuery = z.strictObject({
  ...paging(['place'], 'place'),
  roundId: many(Id),
  institutionId: many(Id),
  criterion: many(z.enum(GOVERNANCE_CRITERIA)),
  indicator: many(RubricKey),
  /** Those that wait for whoever asks, in this way. */
  waiting: z.enum(SCORE_WORK).optional(),
});
export type ScoresQuery = z.infer<typeof ScoresQuery>;
export const ScoreList = listOf(Score);
