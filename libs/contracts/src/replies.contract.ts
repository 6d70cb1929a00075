import { DEADLINE_UNITS, EXTENSION_STATES, REPLY_POSITIONS, REPLY_STATES } from '@nahliad/domain';
import { z } from 'zod';
import { Id, Instant, IsoDate, Named, Remark, Text, bilingual } from './primitives';

const Reason = Remark.min(3);
/** For whom, where somebody answers for several of the institutions. */
const institutionId = Id.optional();

export const CreateReply = z.strictObject({
  text: bilingual(20_000, 2),
  position: z.enum(REPLY_POSITIONS).nullable().optional(),
  institutionId,
});
export type CreateReply = z.infer<typeof CreateReply>;

export const PatchReply = CreateReply.omit({ institutionId: true }).partial();
export type PatchReply = z.infer<typeof PatchReply>;

export const AskExtension = z.strictObject({ until: IsoDate, reason: Reason, institutionId });
export type AskExtension = z.infer<typeof AskExtension>;

export const DecideExtension = z.strictObject({
  state: z.enum(['granted', 'refused']),
  note: Remark.optional(),
});
export type DecideExtension = z.infer<typeof DecideExtension>;

export const WaiveReply = z.strictObject({ reason: Reason, institutionId });
export type WaiveReply = z.infer<typeof WaiveReply>;

/** What an institution says of a finding; it stands beside the finding for good. */
export const Reply = z.object({
  id: Id,
  institution: Named,
  position: z.enum(REPLY_POSITIONS).nullable(),
  text: Text,
  repliedAt: Instant,
  updatedAt: Instant,
  /** Came after the last day of its period. */
  late: z.boolean(),
  version: z.number().int(),
  may: z.object({ edit: z.boolean() }),
});
export type Reply = z.infer<typeof Reply>;

export const ReplyExtension = z.object({
  id: Id,
  institution: Named,
  until: IsoDate,
  reason: z.string(),
  askedAt: Instant,
  state: z.enum(EXTENSION_STATES),
  note: z.string().nullable(),
  decidedAt: Instant.nullable(),
  may: z.object({ decide: z.boolean() }),
});
export type ReplyExtension = z.infer<typeof ReplyExtension>;

export const ReplyWaiver = z.object({ id: Id, institution: Named, reason: z.string(), waivedAt: Instant });
export type ReplyWaiver = z.infer<typeof ReplyWaiver>;

/** How long there is to reply, by which rule, and to which words. */
export const ReplyPeriod = z.object({
  sharedAt: Instant,
  unit: z.enum(DEADLINE_UNITS),
  days: z.number().int(),
  holidays: z.number().int(),
  /** By the rule alone; `dueOn` is later where the lead gave more time. */
  ruleDueOn: IsoDate,
  dueOn: IsoDate,
  over: z.boolean(),
  version: z.number().int(),
  /** The text as it was shared. */
  title: Text,
  summary: Text,
  detail: Text,
});
export type ReplyPeriod = z.infer<typeof ReplyPeriod>;

/**
 * The right of reply to one finding. Everybody who reads the finding reads the replies once it is final; before that, and
 * what else is here at any time, its overseers do, and each institution its own. `may` names the institutions for which
 * the person who asks can do it.
 */
export const FindingReplies = z.object({
  state: z.enum(REPLY_STATES).nullable(),
  period: ReplyPeriod.nullable(),
  replies: z.array(Reply),
  extensions: z.array(ReplyExtension),
  waivers: z.array(ReplyWaiver),
  may: z.object({ reply: z.array(Named), extend: z.array(Named), waive: z.array(Named) }),
});
export type FindingReplies = z.infer<typeof FindingReplies>;
