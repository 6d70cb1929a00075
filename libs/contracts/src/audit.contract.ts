import { z } from 'zod';
import { Id, Instant, IsoDate, listOf, many, paging } from './primitives';

export const AuditEntry = z.object({
  id: Id,
  at: Instant,
  person: z.object({ id: Id, name: z.string() }).nullable(),
  action: z.string(),
  subjectId: Id.nullable(),
  bodyId: Id.nullable(),
  detail: z.record(z.string(), z.unknown()),
  /** Its place in the sealed chain; null in the moments before it is sealed. */
  position: z.number().int().nullable(),
  hash: z.string().nullable(),
});
export type AuditEntry = z.infer<typeof AuditEntry>;

export const AuditQuery = z.strictObject({
  ...paging(['-at', 'at'], '-at'),
  action: many(z.string().max(60)),
  personId: many(Id),
  subjectId: many(Id),
  bodyId: many(Id),
  from: IsoDate.optional(),
  to: IsoDate.optional(),
});
export type AuditQuery = z.infer<typeof AuditQuery>;
export const AuditList = listOf(AuditEntry);
export type AuditList = z.infer<typeof AuditList>;

/** `brokenAt` is the first position whose entry is not what was sealed. */
export const AuditVerification = z.object({
  whole: z.boolean(),
  entries: z.number().int(),
  unsealed: z.number().int(),
  brokenAt: z.number().int().nullable(),
  headHash: z.string().nullable(),
});
export type AuditVerification = z.infer<typeof AuditVerification>;
