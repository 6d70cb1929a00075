import {
  ACTIVITY_KINDS,
  ACTIVITY_OUTCOMES,
  ACTIVITY_STATUSES,
  ACTIVITY_WORK,
  GOVERNANCE_CRITERIA,
  PARTICIPATION_ROLES,
  PARTICIPATION_STATES,
  STAKEHOLDER_CATEGORIES,
  VISIBILITIES,
} from '@nahliad/domain';
import { z } from 'zod';
import { Id, Instant, IsoDate, Named, Text, distinct, listOf, many, optionalBilingual, paging } from './primitives';

const fields = {
  institutionIds: distinct(Id).min(1).max(50),
  criteria: distinct(z.enum(GOVERNANCE_CRITERIA)).min(1),
  kind: z.enum(ACTIVITY_KINDS),
  title: optionalBilingual(200),
  note: optionalBilingual(8000),
  startedOn: IsoDate,
  /** An act that has an outcome is over: unless said otherwise it ended on the day on which it began. */
  endedOn: IsoDate.nullable().optional(),
  /** Null is unknown. */
  announced: z.boolean().nullable().optional(),
  outcome: z.enum(ACTIVITY_OUTCOMES),
  visibility: z.enum(VISIBILITIES).optional(),
  status: z.enum(ACTIVITY_STATUSES).optional(),
};

export const CreateActivity = z.strictObject({
  /** The first one leads, and is a body of whoever logs it; the others are invited. */
  bodyIds: distinct(Id).min(1).max(20).optional(),
  /** Which of the others lead with it; the rest contribute. */
  coLeadIds: distinct(Id).max(19).optional(),
  ...fields,
});
export type CreateActivity = z.infer<typeof CreateActivity>;

export const PatchActivity = z.strictObject(fields).partial();
export type PatchActivity = z.infer<typeof PatchActivity>;

const summaryShape = {
  id: Id,
  reference: z.string(),
  body: Named,
  bodyId: Id,
  /** Who works on it with the leading body; who is only asked so far is told to those bodies alone. */
  participants: z.array(Named.extend({ role: z.enum(PARTICIPATION_ROLES), state: z.enum(PARTICIPATION_STATES) })),
  institutionIds: z.array(Id),
  institutions: z.array(Named),
  criteria: z.array(z.enum(GOVERNANCE_CRITERIA)),
  kind: z.enum(ACTIVITY_KINDS),
  title: Text,
  startedOn: IsoDate,
  endedOn: IsoDate.nullable(),
  announced: z.boolean().nullable(),
  outcome: z.enum(ACTIVITY_OUTCOMES),
  visibility: z.enum(VISIBILITIES),
  status: z.enum(ACTIVITY_STATUSES),
  version: z.number().int(),
  createdAt: Instant,
  updatedAt: Instant,
};

export const ActivitySummary = z.object(summaryShape);
export type ActivitySummary = z.infer<typeof ActivitySummary>;

/** `may` is what the person who asks can do next; the web shows nothing else. */
export const Activity = z.object({
  ...summaryShape,
  note: Text,
  /** What was looked at: each institution with the criteria it was looked at by. */
  cells: z.array(z.object({ institutionId: Id, criterion: z.enum(GOVERNANCE_CRITERIA) })),
  externalId: z.string().nullable(),
  importId: Id.nullable(),
  may: z.object({
    edit: z.boolean(),
    log: z.boolean(),
    logFinding: z.boolean(),
    /** The visibilities that this person may give it. */
    show: z.array(z.enum(VISIBILITIES)),
  }),
});
export type Activity = z.infer<typeof Activity>;

export const ActivitiesQuery = z.strictObject({
  ...paging(['-startedOn', 'startedOn', '-createdAt', 'createdAt'], '-startedOn'),
  /** Leading it, or taking part in it. */
  bodyId: many(Id),
  /** By each of these together; whoever leads has signed. */
  signedBy: many(Id),
  institutionId: many(Id),
  category: many(z.enum(STAKEHOLDER_CATEGORIES)),
  criterion: many(z.enum(GOVERNANCE_CRITERIA)),
  kind: many(z.enum(ACTIVITY_KINDS)),
  outcome: many(z.enum(ACTIVITY_OUTCOMES)),
  status: many(z.enum(ACTIVITY_STATUSES)),
  /** Only what waits for whoever asks, in this way. */
  waiting: z.enum(ACTIVITY_WORK).optional(),
  importId: many(Id),
  /** Acts that were under way on a day of this period; one that has not ended goes on until today. */
  from: IsoDate.optional(),
  to: IsoDate.optional(),
  /** Only what figures as of this day count: acts that had ended, in this period, with what they had come to by then. */
  countedOn: IsoDate.optional(),
});
export type ActivitiesQuery = z.infer<typeof ActivitiesQuery>;
export const ActivityList = listOf(ActivitySummary);
