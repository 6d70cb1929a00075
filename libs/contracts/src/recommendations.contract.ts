import {
  CLAIM_STATES,
  ESCALATION_RECIPIENTS,
  FOLLOW_UP_STEPS,
  GOVERNANCE_CRITERIA,
  IMPLEMENTATIONS,
  POSITIONS,
  RECOMMENDATION_PRIORITIES,
  RECOMMENDATION_TYPES,
  RECOMMENDATION_WORK,
  SEVERITIES,
  STAKEHOLDER_CATEGORIES,
  STEP_BARRIERS,
} from '@nahliad/domain';
import { z } from 'zod';
import { StatusEvent } from './finding-steps.contract';
import { Escalation, FollowUp, Suspension } from './follow-up.contract';
import {
  Id,
  Instant,
  IsoDate,
  Named,
  Note,
  SearchText,
  Text,
  bilingual,
  flag,
  listOf,
  many,
  paging,
} from './primitives';
import { RegionFilter } from './stakeholders.contract';
import { RunningSuspension } from './suspensions.contract';

const fields = {
  text: bilingual(8000, 4),
  type: z.enum(RECOMMENDATION_TYPES),
  priority: z.enum(RECOMMENDATION_PRIORITIES).nullable().optional(),
  issuedOn: IsoDate.optional(),
  responseDueOn: IsoDate.nullable().optional(),
  targetOn: IsoDate.nullable().optional(),
};

export const CreateRecommendation = z.strictObject({
  findingIds: z.array(Id).min(1).max(50),
  issuerId: Id,
  addresseeId: Id,
  /** Where several institutions are addressed together; the first one answers. */
  alsoAddressedIds: z.array(Id).max(20).optional(),
  ...fields,
});
export type CreateRecommendation = z.infer<typeof CreateRecommendation>;

export const PatchRecommendation = z
  .strictObject({
    ...fields,
    /** All the findings that it rests on; those that the person may not read stay. */
    findingIds: z.array(Id).min(1).max(50),
    /** Why it is changed; kept in the trail. */
    note: Note,
  })
  .partial();
export type PatchRecommendation = z.infer<typeof PatchRecommendation>;

export const CreateResponse = z.strictObject({
  position: z.enum(POSITIONS).exclude(['pending']),
  text: bilingual(8000),
  substantive: z.boolean().default(true),
  receivedOn: IsoDate.optional(),
});
export type CreateResponse = z.infer<typeof CreateResponse>;

export const Response = z.object({
  id: Id,
  position: z.enum(POSITIONS),
  text: Text,
  substantive: z.boolean(),
  receivedOn: IsoDate.nullable(),
  createdAt: Instant,
});
export type Response = z.infer<typeof Response>;

const summaryShape = {
  id: Id,
  reference: z.string(),
  text: Text,
  issuer: Named,
  issuerId: Id,
  addressee: Named,
  addresseeId: Id,
  alsoAddressed: z.array(Named),
  findingIds: z.array(Id),
  criteria: z.array(z.enum(GOVERNANCE_CRITERIA)),
  type: z.enum(RECOMMENDATION_TYPES),
  priority: z.enum(RECOMMENDATION_PRIORITIES).nullable(),
  issuedOn: IsoDate,
  responseDueOn: IsoDate.nullable(),
  targetOn: IsoDate.nullable(),
  position: z.enum(POSITIONS),
  implementation: z.enum(IMPLEMENTATIONS),
  /** The next report that the addressee has promised. */
  reportDueOn: IsoDate.nullable(),
  /** Where its deadlines stand still today. */
  suspension: RunningSuspension.nullable(),
  /** No reply although it was due, as of today. */
  replyOverdue: z.boolean(),
  /** Open although its target date has passed, as of today. */
  overdue: z.boolean(),
  /** Where a deadline has passed: who of the chain was told last, and for the issuer's people who is told next. */
  escalation: z
    .object({
      told: Escalation.pick({ recipient: true, stakeholder: true, daysPastDue: true }).nullable(),
      next: z.object({ recipient: z.enum(ESCALATION_RECIPIENTS), on: IsoDate }).nullable(),
    })
    .nullable(),
  /** The worst of the findings behind it that the person may read. */
  severity: z.literal(SEVERITIES).nullable(),
  /** How much it hurts that it still waits; null where it has ended or its deadlines stand still. */
  urgency: z.number().nullable(),
  version: z.number().int(),
};
export const RecommendationSummary = z.object(summaryShape);
export type RecommendationSummary = z.infer<typeof RecommendationSummary>;

export const Recommendation = z.object({
  ...summaryShape,
  /** Who reads it whether or not they read a finding behind it; null where only those do. */
  visibility: z.enum(['public', 'partners']).nullable(),
  findings: z.array(z.object({ id: Id, reference: z.string(), title: Text })),
  responses: z.array(Response),
  followUps: z.array(FollowUp),
  suspensions: z.array(Suspension),
  escalations: z.array(Escalation),
  may: z.object({
    edit: z.boolean(),
    link: z.boolean(),
    respond: z.boolean(),
    suspend: z.boolean(),
    lift: z.boolean(),
  }),
  /** The steps that the person may take now. */
  moves: z.array(z.enum(FOLLOW_UP_STEPS)),
  /** The steps that would be theirs, and why each is not open. */
  barred: z.array(z.object({ step: z.enum(FOLLOW_UP_STEPS), because: z.enum(STEP_BARRIERS) })),
});
export type Recommendation = z.infer<typeof Recommendation>;

export const RecommendationHistory = z.object({ items: z.array(StatusEvent) });
export type RecommendationHistory = z.infer<typeof RecommendationHistory>;

const SORTS = [
  'responseDueOn',
  '-responseDueOn',
  '-issuedOn',
  'issuedOn',
  'targetOn',
  '-targetOn',
  '-urgency',
] as const;

export const RecommendationsQuery = z.strictObject({
  ...paging(SORTS, '-issuedOn'),
  overdue: flag,
  /** Its deadlines stand still. */
  suspended: flag,
  /** Nobody has ended it yet. */
  open: flag,
  /** Somebody has said how far it has come, if only that it was issued here and is open. */
  assessed: flag,
  replyOverdue: flag,
  implementation: many(z.enum(IMPLEMENTATIONS)),
  position: many(z.enum(POSITIONS)),
  type: many(z.enum(RECOMMENDATION_TYPES)),
  priority: many(z.enum(RECOMMENDATION_PRIORITIES)),
  addresseeId: many(Id),
  issuerId: many(Id),
  findingId: many(Id),
  /** Only what waits for whoever asks, in this way. */
  waiting: z.enum(RECOMMENDATION_WORK).optional(),
  category: many(z.enum(STAKEHOLDER_CATEGORIES)),
  criterion: many(z.enum(GOVERNANCE_CRITERIA)),
  /** That of a finding behind it. */
  region: many(RegionFilter),
  /** Issue date. */
  from: IsoDate.optional(),
  to: IsoDate.optional(),
  dueFrom: IsoDate.optional(),
  dueTo: IsoDate.optional(),
  hasTarget: flag,
  /** Its time was up, today or on `countedOn`: what figures of implementation count. */
  mature: flag,
  /** The deadline of the reply stands still, and no reply counts yet: what figures leave apart. */
  replyHeld: flag,
  /** What became of the last claim that it is implemented, and when that was made. */
  claim: many(z.enum(CLAIM_STATES)),
  claimedFrom: IsoDate.optional(),
  claimedTo: IsoDate.optional(),
  /** Only what figures as of this day count; position, implementation and what is overdue are then those of that day. */
  countedOn: IsoDate.optional(),
  importId: many(Id),
  q: SearchText,
});
export type RecommendationsQuery = z.infer<typeof RecommendationsQuery>;
export const RecommendationList = listOf(RecommendationSummary);
export type RecommendationList = z.infer<typeof RecommendationList>;

/** The same filters; a board has its own order and is one page. */
export const BoardQuery = RecommendationsQuery.omit({ limit: true, cursor: true, sort: true, countedOn: true });
export type BoardQuery = z.infer<typeof BoardQuery>;

/** The same filters, `countedOn` too; in all, and by addressee where that is asked for. */
export const ProgressQuery = RecommendationsQuery.omit({ limit: true, cursor: true, sort: true }).extend({
  by: z.literal('institution').optional(),
});
export type ProgressQuery = z.infer<typeof ProgressQuery>;

export const PROGRESS_STATES = ['not-assessed', ...IMPLEMENTATIONS] as const;

/**
 * How many recommendations have come how far: states in the order of the lifecycle, which sum to the total, and those that
 * nobody has assessed apart. One that addresses two institutions counts for each; the largest groups come first.
 */
export const RecommendationProgress = z.object({
  groups: z.array(
    z.object({
      group: Named.nullable(),
      total: z.number().int(),
      states: z.array(z.object({ state: z.enum(PROGRESS_STATES), total: z.number().int() })),
    }),
  ),
});
export type RecommendationProgress = z.infer<typeof RecommendationProgress>;

/** Every state, in the order of the lifecycle; of those that still wait also the most urgent records. */
export const RecommendationBoard = z.object({
  columns: z.array(
    z.object({
      implementation: z.enum(IMPLEMENTATIONS),
      total: z.number().int(),
      items: z.array(RecommendationSummary),
    }),
  ),
});
export type RecommendationBoard = z.infer<typeof RecommendationBoard>;
