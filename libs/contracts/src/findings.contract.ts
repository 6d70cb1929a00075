import {
  ACTIVITY_KINDS,
  FINDING_WORK,
  GOVERNANCE_CRITERIA,
  GROUP_DIMENSIONS,
  IMPLEMENTATIONS,
  POLARITIES,
  POSITIONS,
  PUBLICATION_STATES,
  REPLY_STATES,
  SCALES,
  STAKEHOLDER_CATEGORIES,
  THEMES,
  VERIFICATIONS,
  VISIBILITIES,
  WORKFLOW_STATUSES,
  groupNamed,
} from '@nahliad/domain';
import { z } from 'zod';
import { RunningSuspension } from './suspensions.contract';
import { ErrorCode, Problem } from './errors';
import {
  Id,
  Instant,
  IsoDate,
  Named,
  SearchText,
  Text,
  bilingual,
  distinct,
  listOf,
  many,
  optionalBilingual,
  paging,
} from './primitives';
import { Jurisdiction } from './stakeholders.contract';

export const Severity = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]);

export const AffectedGroup = z.strictObject({
  dimension: z.enum(GROUP_DIMENSIONS),
  /** A known group, words of one's own, or one of two different gaps: `unknown` and `not-asked`. */
  value: z.string().trim().min(1).max(80),
});

/** `sex:women`; or `sex`, for all in whose respect anything is recorded. */
const GroupFilter = z
  .string()
  .max(100)
  .refine((key) => groupNamed(key) !== undefined, { params: { code: 'unknown' } });

const Note = z.string().trim().max(4000);

const fields = {
  institutionIds: distinct(Id).min(1).max(20),
  /** The first one is the primary criterion. */
  criteria: distinct(z.enum(GOVERNANCE_CRITERIA)).min(1).max(10),
  title: bilingual(200, 4),
  summary: bilingual(8000),
  detail: optionalBilingual(50_000),
  observedOn: IsoDate,
  observedTo: IsoDate.nullable().optional(),
  severity: Severity,
  polarity: z.enum(POLARITIES),
  themes: distinct(z.enum(THEMES)).max(14).optional(),
  scale: z.enum(SCALES).nullable().optional(),
  region: Jurisdiction.nullable().optional(),
  /** Null is unknown; 0 is nobody. */
  personsAffected: z.number().int().min(0).max(100_000_000).nullable().optional(),
  affectedGroups: z.array(AffectedGroup).max(30).optional(),
  visibility: z.enum(VISIBILITIES).optional(),
  /** The act of oversight in which it was found. */
  activityId: Id.nullable().optional(),
  /** An earlier finding that said the same before: what was found then was found again. */
  repeatOf: Id.nullable().optional(),
};

export const CreateFinding = z.strictObject({ ...fields, bodyId: Id.optional() });
export type CreateFinding = z.infer<typeof CreateFinding>;

/** A change of a text may say why it was made; the version that it makes keeps that. */
export const PatchFinding = z.strictObject({ ...fields, note: Note }).partial();
export type PatchFinding = z.infer<typeof PatchFinding>;

/** The text of a final finding changes only openly: with a note that everybody reads who reads the finding. */
export const CorrectFinding = z.strictObject({
  fields: z
    .strictObject(fields)
    .omit({ visibility: true, activityId: true, repeatOf: true })
    .partial()
    .refine((corrected) => Object.keys(corrected).length > 0, { params: { code: 'required' } }),
  note: Note.min(1),
});
export type CorrectFinding = z.infer<typeof CorrectFinding>;

/** A step on the workflow. What a step needs beside `to` is said by its error codes. */
export const MoveFinding = z.strictObject({
  to: z.enum(WORKFLOW_STATUSES),
  note: Note.optional(),
  verification: z.enum(VERIFICATIONS).optional(),
  until: IsoDate.optional(),
  ground: Note.optional(),
  duplicateOf: Id.optional(),
});
export type MoveFinding = z.infer<typeof MoveFinding>;

export const PublishFinding = z.strictObject({
  /** `unpublished` calls off what is scheduled. */
  to: z.enum(['unpublished', 'scheduled', 'published', 'retracted']),
  /** The day on which it is to be published, where it is scheduled. */
  on: IsoDate.optional(),
  note: Note.optional(),
});
export type PublishFinding = z.infer<typeof PublishFinding>;

const summaryShape = {
  id: Id,
  reference: z.string(),
  body: Named,
  bodyId: Id,
  institutionIds: z.array(Id),
  institutions: z.array(Named),
  criteria: z.array(z.enum(GOVERNANCE_CRITERIA)),
  title: Text,
  summary: Text,
  observedOn: IsoDate,
  observedTo: IsoDate.nullable(),
  severity: Severity,
  polarity: z.enum(POLARITIES),
  themes: z.array(z.enum(THEMES)),
  scale: z.enum(SCALES).nullable(),
  region: z.string().nullable(),
  personsAffected: z.number().int().nullable(),
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

export const FindingsQuery = z.strictObject({
  ...paging(['-observedOn', 'observedOn', '-createdAt', 'createdAt', '-severity', 'severity'], '-observedOn'),
  institutionId: many(Id),
  bodyId: many(Id),
  category: many(z.enum(STAKEHOLDER_CATEGORIES)),
  criterion: many(z.enum(GOVERNANCE_CRITERIA)),
  severity: many(z.coerce.number().pipe(Severity)),
  polarity: many(z.enum(POLARITIES)),
  workflow: many(z.enum(WORKFLOW_STATUSES)),
  verification: many(z.enum(VERIFICATIONS)),
  visibility: many(z.enum(VISIBILITIES)),
  publication: many(z.enum(PUBLICATION_STATES)),
  reply: many(z.enum(REPLY_STATES)),
  theme: many(z.enum(THEMES)),
  group: many(GroupFilter),
  region: many(Jurisdiction),
  importId: many(Id),
  activityId: many(Id),
  /** Only what waits for whoever asks, in this way. */
  waiting: z.enum(FINDING_WORK).optional(),
  duplicateOf: many(Id),
  repeatOf: many(Id),
  from: IsoDate.optional(),
  to: IsoDate.optional(),
  /** Only what figures as of this day count. */
  countedOn: IsoDate.optional(),
  q: SearchText,
});
export type FindingsQuery = z.infer<typeof FindingsQuery>;
/** `searchBehind`, on a search, is how many changed findings the index has still to take in; up to 1,000 are read as they are. */
export const FindingList = listOf(FindingSummary).extend({ searchBehind: z.number().int().optional() });
export type FindingList = z.infer<typeof FindingList>;

export const StatusEvent = z.object({
  id: Id,
  axis: z.string(),
  from: z.string().nullable(),
  to: z.string(),
  effectiveOn: IsoDate,
  recordedAt: Instant,
  person: z.object({ id: Id, name: z.string() }).nullable(),
  note: z.string().nullable(),
});
export type StatusEvent = z.infer<typeof StatusEvent>;
export const FindingHistory = z.object({ items: z.array(StatusEvent) });
export type FindingHistory = z.infer<typeof FindingHistory>;
