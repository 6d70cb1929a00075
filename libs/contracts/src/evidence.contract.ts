import { z } from 'zod';
import { Problem } from './errors';
import { Id, Instant, IsoDate, Named, Who } from './primitives';

export const EVIDENCE_KINDS = ['original', 'redaction'] as const;
export const SCAN_RESULTS = ['clean', 'not-scanned'] as const;

const Title = z.string().trim().max(200);

/** What a form may say beside its `file`. */
export const EvidenceForm = z.strictObject({ title: Title.optional(), retainUntil: IsoDate.optional() });
export type EvidenceForm = z.infer<typeof EvidenceForm>;

export const PatchEvidence = z
  .strictObject({
    title: Title.nullable(),
    /** The last day on which the file is kept; null: no end is set. */
    retainUntil: IsoDate.nullable(),
    /** Whether the institution gets the original itself, once the finding is shared with it. */
    sharedWithInstitution: z.boolean(),
  })
  .partial();
export type PatchEvidence = z.infer<typeof PatchEvidence>;

export const WithdrawEvidence = z.strictObject({ reason: z.string().trim().min(3).max(2000) });
export type WithdrawEvidence = z.infer<typeof WithdrawEvidence>;

/**
 * A file and what is known of it. Whoever reads a finding only because it is published, or because it is held against
 * their institution, gets redacted copies: for them `inside` is null, and nothing says what the original was.
 */
export const Evidence = z.object({
  id: Id,
  findingId: Id,
  kind: z.enum(EVIDENCE_KINDS),
  revision: z.number().int(),
  title: z.string().nullable(),
  filename: z.string(),
  mediaType: z.string(),
  size: z.number().int(),
  sha256: z.string(),
  body: Named,
  uploadedAt: Instant,
  /** The file is there no more: the time for which it was kept is over. */
  removedAt: Instant.nullable(),
  /** It was found that the file is not what it was when it came in; it is given to nobody. */
  damagedAt: Instant.nullable(),
  inside: z
    .object({
      uploadedBy: Who,
      revises: Id.nullable(),
      redacts: Id.nullable(),
      latest: z.boolean(),
      /** Visitors can get it now. */
      public: z.boolean(),
      sharedWithInstitution: z.boolean(),
      scan: z.enum(SCAN_RESULTS),
      retainUntil: IsoDate.nullable(),
      withdrawal: z.object({ at: Instant, by: Who, reason: z.string() }).nullable(),
    })
    .nullable(),
  version: z.number().int(),
  may: z.object({
    download: z.boolean(),
    change: z.boolean(),
    share: z.boolean(),
    revise: z.boolean(),
    redact: z.boolean(),
    withdraw: z.boolean(),
  }),
});
export type Evidence = z.infer<typeof Evidence>;

/** Oldest first; each redacted copy and each revision is a file of its own. */
export const FindingEvidence = z.object({ items: z.array(Evidence), may: z.object({ add: z.boolean() }) });
export type FindingEvidence = z.infer<typeof FindingEvidence>;

/** The answer 409 to a file that the finding has already. */
export const SameEvidence = Problem.extend({ code: z.literal('evidence.same-file'), evidenceId: Id });
export type SameEvidence = z.infer<typeof SameEvidence>;

/** The answer 422 to a file whose name or declared type says something else than its bytes. */
export const MismatchedEvidence = Problem.extend({
  code: z.literal('evidence.type-mismatch'),
  recognised: z.string(),
});
export type MismatchedEvidence = z.infer<typeof MismatchedEvidence>;
