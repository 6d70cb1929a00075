import { IDENTITY_STATES, SOURCE_CREDIBILITIES, SOURCE_KINDS, SOURCE_RELIABILITIES } from '@nahliad/domain';
import { z } from 'zod';
import { Id, Instant, IsoDate, Named, Note, Text, Who, optionalBilingual } from './primitives';

export const SourceCredibility = z.literal(SOURCE_CREDIBILITIES);

/** Who a source is. It is kept encrypted under a key of its own, and leaves for named readers alone. */
export const SourceIdentity = z.strictObject({
  name: Note.max(200),
  contact: Note.max(500).optional(),
  circumstances: Note.optional(),
});
export type SourceIdentity = z.infer<typeof SourceIdentity>;

const fields = {
  kind: z.enum(SOURCE_KINDS),
  reliability: z.enum(SOURCE_RELIABILITIES),
  credibility: SourceCredibility,
  /** For overseers who read the finding: never for the public, nor for the institution. */
  note: optionalBilingual(4000),
  /** The last day on which the identity is kept. */
  identityUntil: IsoDate.nullable().optional(),
};

export const CreateSource = z.strictObject({ ...fields, identity: SourceIdentity.optional() });
export type CreateSource = z.infer<typeof CreateSource>;

export const PatchSource = z.strictObject(fields).partial();
export type PatchSource = z.infer<typeof PatchSource>;

/** Nobody reads who a source is without saying why. */
export const ReadIdentity = z.strictObject({ reason: Note.max(1000) });
export type ReadIdentity = z.infer<typeof ReadIdentity>;

export const NameSourceReader = z.strictObject({ personId: Id });
export type NameSourceReader = z.infer<typeof NameSourceReader>;

/** One source of a finding, graded by the body to which it spoke. What concerns who it is, that body alone is told. */
export const FindingSource = z.object({
  id: Id,
  kind: z.enum(SOURCE_KINDS),
  reliability: z.enum(SOURCE_RELIABILITIES),
  credibility: SourceCredibility,
  note: Text,
  body: Named,
  addedAt: Instant,
  own: z
    .object({
      addedBy: Who,
      identity: z.enum(IDENTITY_STATES),
      identityUntil: IsoDate.nullable(),
      readers: z.array(Who.extend({ grantedAt: Instant, grantedBy: Who })),
      /** Whom this person may name beside them. */
      candidates: z.array(Who),
    })
    .nullable(),
  version: z.number().int(),
  may: z.object({
    /** Grades, note, and for how long the identity is kept; sealing one, and removing the source. */
    change: z.boolean(),
    destroy: z.boolean(),
    name: z.boolean(),
    read: z.boolean(),
    seeReadings: z.boolean(),
  }),
});
export type FindingSource = z.infer<typeof FindingSource>;

/** What is left of a source that was removed, and whose identity somebody may have read. */
export const RemovedSource = z.object({
  id: Id,
  kind: z.enum(SOURCE_KINDS),
  removedAt: Instant,
  removedBy: Who,
});
export type RemovedSource = z.infer<typeof RemovedSource>;

/** Oldest first; for everybody who does not oversee the finding there is none. */
export const FindingSources = z.object({
  items: z.array(FindingSource),
  /** For leads of the body to which they spoke, who see the log of their readings. */
  removed: z.array(RemovedSource),
  may: z.object({ add: z.boolean() }),
});
export type FindingSources = z.infer<typeof FindingSources>;

/** Who read the identity of a source, when and why; latest first. */
export const SourceReadings = z.object({
  items: z.array(z.object({ id: Id, person: Who, reason: z.string(), readAt: Instant })),
});
export type SourceReadings = z.infer<typeof SourceReadings>;
