import { REFERRAL_DECISIONS, REFERRAL_STATES, WORKFLOW_STATUSES } from '@nahliad/domain';
import { z } from 'zod';
import { Id, Instant, IsoDate, Named, Note, Text, Who, flag, listOf, many, paging } from './primitives';

export const CreateReferral = z.strictObject({
  findingId: Id,
  toBodyId: Id,
  reason: Note,
  /** Fifteen working days from today where it is not said. */
  dueOn: IsoDate.optional(),
  /** Whether the other body is asked to lead from then on; else it becomes a co-lead. */
  takeOver: z.boolean().optional(),
});
export type CreateReferral = z.infer<typeof CreateReferral>;

/** Declining needs its reason, in `note`. */
export const DecideReferral = z.strictObject({ state: z.enum(REFERRAL_DECISIONS), note: Note.optional() });
export type DecideReferral = z.infer<typeof DecideReferral>;

/** What one body asks of another; only the two of them read it. */
export const Referral = z.object({
  id: Id,
  finding: z.object({ id: Id, reference: z.string(), title: Text, workflow: z.enum(WORKFLOW_STATUSES) }),
  from: Named,
  to: Named,
  takeOver: z.boolean(),
  reason: z.string(),
  dueOn: IsoDate,
  overdue: z.boolean(),
  state: z.enum(REFERRAL_STATES),
  note: z.string().nullable(),
  referredBy: Who,
  referredAt: Instant,
  decidedBy: Who.nullable(),
  decidedAt: Instant.nullable(),
  moves: z.array(z.enum(REFERRAL_DECISIONS)),
});
export type Referral = z.infer<typeof Referral>;

export const REFERRAL_SIDES = ['received', 'sent'] as const;

export const ReferralsQuery = z.strictObject({
  ...paging(['dueOn', '-dueOn', '-referredAt', 'referredAt'], '-referredAt'),
  /** Those that a body of whoever asks received, or sent; both where it is not said. */
  side: z.enum(REFERRAL_SIDES).optional(),
  state: many(z.enum(REFERRAL_STATES)),
  overdue: flag,
  findingId: many(Id),
});
export type ReferralsQuery = z.infer<typeof ReferralsQuery>;
export const ReferralList = listOf(Referral);
