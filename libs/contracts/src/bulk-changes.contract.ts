import {
  BULK_OUTCOMES,
  BULK_STATES,
  BULK_SUBJECTS,
  MOST_AT_ONCE,
  RECOMMENDATION_PRIORITIES,
  SUSPENSION_GROUNDS,
  THEMES,
} from '@nahliad/domain';
import { z } from 'zod';
import { ErrorCode } from './errors';
import { Severity } from './finding-text.contract';
import { FindingsQuery } from './findings-query.contract';
import { Id, Instant, IsoDate, Text, distinct, listOf, optionalBilingual, paging } from './primitives';
import { RecommendationsQuery } from './recommendations.contract';
import { Jurisdiction } from './stakeholders.contract';

const themes = distinct(z.enum(THEMES)).min(1).max(14);

/** Only what can be put back: what was assessed, shared or published has been read by then. */
export const FindingBulkChange = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('add-themes'), themes }),
  z.strictObject({ kind: z.literal('remove-themes'), themes }),
  z.strictObject({ kind: z.literal('severity'), severity: Severity }),
  z.strictObject({ kind: z.literal('region'), region: Jurisdiction.nullable() }),
  z.strictObject({ kind: z.literal('submit') }),
  z.strictObject({ kind: z.literal('begin-review') }),
  z.strictObject({ kind: z.literal('schedule'), on: IsoDate }),
]);
export type FindingBulkChange = z.infer<typeof FindingBulkChange>;

export const RecommendationBulkChange = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('priority'), priority: z.enum(RECOMMENDATION_PRIORITIES).nullable() }),
  z.strictObject({ kind: z.literal('response-due'), responseDueOn: IsoDate.nullable() }),
  z.strictObject({ kind: z.literal('target'), targetOn: IsoDate.nullable() }),
  z.strictObject({
    kind: z.literal('suspend'),
    ground: z.enum(SUSPENSION_GROUNDS),
    until: IsoDate,
    text: optionalBilingual(8000),
  }),
]);
export type RecommendationBulkChange = z.infer<typeof RecommendationBulkChange>;

export type BulkChangeAsked = FindingBulkChange | RecommendationBulkChange;
export type BulkChangeKind = BulkChangeAsked['kind'];

const NOT_OF_A_CHOICE = { limit: true, cursor: true, sort: true } as const;
const ids = distinct(Id).min(1).max(MOST_AT_ONCE).optional();

/** The records are named one by one, or are all that a list shows by these filters. */
export const PreviewBulkChange = z
  .discriminatedUnion('subject', [
    z.strictObject({
      subject: z.literal('findings'),
      ids,
      filter: FindingsQuery.omit(NOT_OF_A_CHOICE).optional(),
      change: FindingBulkChange,
    }),
    z.strictObject({
      subject: z.literal('recommendations'),
      ids,
      filter: RecommendationsQuery.omit(NOT_OF_A_CHOICE).optional(),
      change: RecommendationBulkChange,
    }),
  ])
  .refine((asked) => (asked.ids === undefined) !== (asked.filter === undefined), {
    path: ['ids'],
    params: { code: 'one-of-two' },
  });
export type PreviewBulkChange = z.infer<typeof PreviewBulkChange>;

/** What a change is about, as the record has it: a key, a day, a number, several keys; null where there is none. */
export const BulkValue = z.union([z.string(), z.number(), z.array(z.string()), z.null()]);
export type BulkValue = z.infer<typeof BulkValue>;

const shape = {
  id: Id,
  subject: z.enum(BULK_SUBJECTS),
  change: z.union([FindingBulkChange, RecommendationBulkChange]),
  state: z.enum(BULK_STATES),
  createdAt: Instant,
  appliedAt: Instant.nullable(),
  undoneAt: Instant.nullable(),
};

/** What a bulk change does, or did, to each record that the person reads. */
export const BulkChange = z.object({
  ...shape,
  changes: z.array(
    z.object({
      id: Id,
      reference: z.string(),
      title: Text,
      from: BulkValue,
      to: BulkValue,
      outcome: z.enum(BULK_OUTCOMES).exclude(['refused']),
      /** Why it was left, or could not be put back. */
      code: ErrorCode.nullable(),
    }),
  ),
  /** How many stand as wished already. */
  unchanged: z.number().int(),
  /** Without a reference where there is no such record for this person. */
  refused: z.array(z.object({ id: Id, reference: z.string().nullable(), title: Text.nullable(), code: ErrorCode })),
});
export type BulkChange = z.infer<typeof BulkChange>;

/** One's own, of those that were applied. */
export const BulkChangesQuery = z.strictObject(paging(['-createdAt'], '-createdAt'));
export type BulkChangesQuery = z.infer<typeof BulkChangesQuery>;

export const BulkChangeSummary = z.object({
  ...shape,
  applied: z.number().int(),
  left: z.number().int(),
  undone: z.number().int(),
  kept: z.number().int(),
});
export type BulkChangeSummary = z.infer<typeof BulkChangeSummary>;
export const BulkChangeList = listOf(BulkChangeSummary);
export type BulkChangeList = z.infer<typeof BulkChangeList>;
