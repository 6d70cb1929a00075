import {
  ACTIVITY_KINDS,
  IMPLEMENTATIONS,
  POSITIONS,
  PUBLICATION_STATES,
  REPLY_STATES,
  VERIFICATIONS,
  VISIBILITIES,
  WORKFLOW_STATUSES,
} from '@nahliad/domain';
import { z } from 'zod';
import { ErrorCode, Problem } from './errors';
import { AffectedGroup, findingSaid } from './finding-text.contract';
import { Id, Instant, IsoDate, Named, Text, listOf } from './primitives';
import { RunningSuspension } from './suspensions.contract';

const summaryShape = {
  id: Id,
  reference: z.string(),
  body: Named,
  bodyId: Id,
  institutionIds: z.array(Id),
  institutions: z.array(Named),
  ...findingSaid,
  workflow: z.enum(WORKFLOW_STATUSES),
  verification: z.enum(VERIFICATIONS),
  visibility: z.enum(VISIBILITIES),
  publication: z.enum(PUBLICATION_STATES),
  /** How far the right of reply was used; null where it was never given. */
  reply: z.enum(REPLY_STATES).nullable(),
  replyDueOn: IsoDate.nullable(),
  version: z.number().int(),
  createdAt: Instant,
  updatedAt: Instant,
};

export const FindingSummary = z.object(summaryShape);
export type FindingSummary = z.infer<typeof FindingSummary>;

/** `moves` and `may` are what the person who asks can do next; the web shows nothing else. */
export const Finding = z.object({
  ...summaryShape,
  detail: Text,
  affectedGroups: z.array(AffectedGroup),
  externalId: z.string().nullable(),
  importId: Id.nullable(),
  /** Null where there is none, and where the person who asks may not read it. */
  duplicateOf: Id.nullable(),
  repeatOf: Id.nullable(),
  publishOn: IsoDate.nullable(),
  /** Null where there is none, and where the person who asks may not read it. */
  activityId: Id.nullable(),
  activity: z
    .object({ id: Id, reference: z.string(), kind: z.enum(ACTIVITY_KINDS), title: Text, startedOn: IsoDate })
    .nullable(),
  recommendations: z.array(
    z.object({
      id: Id,
      reference: z.string(),
      text: Text,
      position: z.enum(POSITIONS),
      implementation: z.enum(IMPLEMENTATIONS),
      responseDueOn: IsoDate.nullable(),
      /** Where that deadline stands still today. */
      suspension: RunningSuspension.nullable(),
    }),
  ),
  moves: z.array(z.enum(WORKFLOW_STATUSES)),
  /** The steps of this status that are this person's business and not open to them, and why. */
  closed: z.array(z.object({ to: z.enum(WORKFLOW_STATUSES), code: ErrorCode })),
  may: z.object({
    edit: z.boolean(),
    publish: z.boolean(),
    retract: z.boolean(),
    correct: z.boolean(),
    recommend: z.boolean(),
  }),
});
export type Finding = z.infer<typeof Finding>;

/**
 * `searchBehind`, on a search, is how many changed findings the index has still to take in; up to
 * 1,000 are read as they are.
 */
export const FindingList = listOf(FindingSummary).extend({ searchBehind: z.number().int().optional() });
export type FindingList = z.infer<typeof FindingList>;

/**
 * What stays of a finding that was published and taken back, for all who may not read it any more: that there was one,
 * whose, and since when and why there is none. Nothing of what it said.
 */
export const FindingTombstone = z.object({
  id: Id,
  reference: z.string(),
  body: Named,
  publication: z.literal('retracted'),
  retractedOn: IsoDate,
  reason: z.string().nullable(),
});
export type FindingTombstone = z.infer<typeof FindingTombstone>;

/** The answer 410 to whoever asks for it. */
export const RetractedFinding = Problem.extend({ code: z.literal('finding.retracted'), tombstone: FindingTombstone });
export type RetractedFinding = z.infer<typeof RetractedFinding>;
