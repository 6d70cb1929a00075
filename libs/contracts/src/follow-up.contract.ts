import {
  DEADLINES,
  ESCALATION_RECIPIENTS,
  FOLLOW_UP_KINDS,
  IMPLEMENTATIONS,
  SUSPENSION_GROUNDS,
  VERIFICATION_RESULTS,
} from '@nahliad/domain';
import { z } from 'zod';
import { Amount } from './finding-text.contract';
import { Id, Instant, IsoDate, Named, Text, bilingual, optionalBilingual } from './primitives';
import { RunningSuspension } from './suspensions.contract';

const LONGEST = 8000;
/** Files that are on record as evidence. */
const evidenceIds = z.array(Id).max(50).optional();

export const CreatePlan = z.strictObject({
  text: bilingual(LONGEST),
  /** Who answers for it inside the institution: a person or a unit, as it names itself. */
  owner: z.string().trim().min(2).max(200),
  milestones: z
    .array(z.strictObject({ text: bilingual(500), dueOn: IsoDate }))
    .max(30)
    .default([]),
  reportDueOn: IsoDate.nullable().optional(),
});
export type CreatePlan = z.infer<typeof CreatePlan>;

export const CreateProgress = z.strictObject({
  text: bilingual(LONGEST),
  implementation: z.enum(['in-progress', 'partially-implemented']).default('in-progress'),
  reachedMilestoneIds: z.array(Id).max(30).default([]),
  /** The day of the next report; none where nothing is said. */
  reportDueOn: IsoDate.nullable().optional(),
  evidenceIds,
});
export type CreateProgress = z.infer<typeof CreateProgress>;

export const CreateClaim = z.strictObject({ text: bilingual(LONGEST), evidenceIds });
export type CreateClaim = z.infer<typeof CreateClaim>;

/**
 * That it is done may rest on files alone; a claim that is refused says what is missing, and every
 * other end gives its reason.
 */
export const CreateVerification = z
  .strictObject({
    result: z.enum(VERIFICATION_RESULTS),
    text: optionalBilingual(LONGEST),
    evidenceIds,
    /** Of the money that was questioned, what was recovered or regularised. */
    amountResolved: Amount.nullable().optional(),
  })
  .refine(
    ({ result, text, evidenceIds: files }) =>
      Boolean(text?.en || text?.uk || (result === 'closed-implemented' && files?.length)),
    { path: ['text'], params: { code: 'required' } },
  )
  .refine(({ result, amountResolved }) => !amountResolved || result === 'closed-implemented', {
    path: ['amountResolved'],
    params: { code: 'conflict' },
  });
export type CreateVerification = z.infer<typeof CreateVerification>;

export const CreateSuspension = z
  .strictObject({
    ground: z.enum(SUSPENSION_GROUNDS),
    from: IsoDate.optional(),
    /** The last day of it. */
    until: IsoDate,
    text: optionalBilingual(LONGEST),
  })
  .refine(({ from, until }) => !from || from <= until, { path: ['until'], params: { code: 'before-start' } });
export type CreateSuspension = z.infer<typeof CreateSuspension>;

export const LiftSuspension = z.strictObject({ text: bilingual(LONGEST) });
export type LiftSuspension = z.infer<typeof LiftSuspension>;

export const Milestone = z.object({ id: Id, text: Text, dueOn: IsoDate, reachedOn: IsoDate.nullable() });
export type Milestone = z.infer<typeof Milestone>;

/** A file that somebody points to, for whoever may get it; `available` for as long as it is there and whole. */
export const CitedEvidence = z.object({
  id: Id,
  title: z.string().nullable(),
  filename: z.string(),
  available: z.boolean(),
});
export type CitedEvidence = z.infer<typeof CitedEvidence>;

export const FollowUp = z.object({
  id: Id,
  kind: z.enum(FOLLOW_UP_KINDS),
  /** The state that it led to; of a refuted claim, `refuted`. */
  outcome: z.enum([...IMPLEMENTATIONS, 'refuted']),
  text: Text,
  /** Of a plan. */
  owner: z.string().nullable(),
  milestones: z.array(Milestone),
  evidence: z.array(CitedEvidence),
  /** Of a verification: what was recovered or regularised, in whole units of the national currency. */
  amountResolved: Amount.nullable(),
  createdAt: Instant,
});
export type FollowUp = z.infer<typeof FollowUp>;

export const Suspension = z.object({
  ...RunningSuspension.shape,
  id: Id,
  text: Text,
  liftedOn: IsoDate.nullable(),
  lifting: Text,
  createdAt: Instant,
});
export type Suspension = z.infer<typeof Suspension>;

/** Somebody was told that a deadline had passed. */
export const Escalation = z.object({
  id: Id,
  deadline: z.enum(DEADLINES),
  dueOn: IsoDate,
  daysPastDue: z.number().int(),
  recipient: z.enum(ESCALATION_RECIPIENTS),
  stakeholder: Named,
  createdAt: Instant,
});
export type Escalation = z.infer<typeof Escalation>;

const stepShape = {
  daysPastDue: z.number().int().min(1).max(3650),
  recipient: z.enum(ESCALATION_RECIPIENTS),
};
/** Whom a body tells of its overdue recommendations, and after how many days; the whole chain at once. */
export const PutEscalationChain = z.strictObject({
  steps: z
    .array(
      z
        .strictObject({ ...stepShape, stakeholderId: Id.nullable().optional() })
        .refine(({ recipient, stakeholderId }) => (recipient === 'stakeholder') === Boolean(stakeholderId), {
          path: ['stakeholderId'],
          params: { code: 'required' },
        }),
    )
    .max(20),
});
export type PutEscalationChain = z.infer<typeof PutEscalationChain>;

export const EscalationChain = z.object({
  bodyId: Id,
  steps: z.array(z.object({ ...stepShape, stakeholder: Named.nullable() })),
});
export type EscalationChain = z.infer<typeof EscalationChain>;
