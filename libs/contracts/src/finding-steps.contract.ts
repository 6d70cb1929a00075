import { VERIFICATIONS, WORKFLOW_STATUSES } from '@nahliad/domain';
import { z } from 'zod';
import { Id, Instant, IsoDate, Remark, Who } from './primitives';

/** A step on the workflow. What a step needs beside `to` is said by its error codes. */
export const MoveFinding = z.strictObject({
  to: z.enum(WORKFLOW_STATUSES),
  note: Remark.optional(),
  verification: z.enum(VERIFICATIONS).optional(),
  until: IsoDate.optional(),
  ground: Remark.optional(),
  duplicateOf: Id.optional(),
});
export type MoveFinding = z.infer<typeof MoveFinding>;

export const PublishFinding = z.strictObject({
  /** `unpublished` calls off what is scheduled. */
  to: z.enum(['unpublished', 'scheduled', 'published', 'retracted']),
  /** The day on which it is to be published, where it is scheduled. */
  on: IsoDate.optional(),
  note: Remark.optional(),
});
export type PublishFinding = z.infer<typeof PublishFinding>;

export const StatusEvent = z.object({
  id: Id,
  axis: z.string(),
  from: z.string().nullable(),
  to: z.string(),
  effectiveOn: IsoDate,
  recordedAt: Instant,
  person: Who.nullable(),
  note: z.string().nullable(),
});
export type StatusEvent = z.infer<typeof StatusEvent>;
export const FindingHistory = z.object({ items: z.array(StatusEvent) });
export type FindingHistory = z.infer<typeof FindingHistory>;
