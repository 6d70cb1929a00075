import { VISIBILITIES } from '@nahliad/domain';
import { z } from 'zod';
import { Id, Instant, Note, Who } from './primitives';

/** Hiding a finding from more people is done at once; showing it to more waits for a second person, and needs a reason. */
export const ChangeVisibility = z.strictObject({ to: z.enum(VISIBILITIES), reason: Note.optional() });
export type ChangeVisibility = z.infer<typeof ChangeVisibility>;

export const VISIBILITY_DECISIONS = ['confirmed', 'refused', 'withdrawn'] as const;
export type VisibilityDecision = (typeof VISIBILITY_DECISIONS)[number];

export const DecideVisibility = z.strictObject({ decision: z.enum(VISIBILITY_DECISIONS), note: Note.optional() });
export type DecideVisibility = z.infer<typeof DecideVisibility>;

export const NameReader = z.strictObject({ personId: Id });
export type NameReader = z.infer<typeof NameReader>;

/** Who may read a finding, and who decides on that. What waits, and whom it is shown by name, is told to its body alone. */
export const FindingVisibility = z.object({
  visibility: z.enum(VISIBILITIES),
  request: z
    .object({
      id: Id,
      to: z.enum(VISIBILITIES),
      reason: z.string(),
      askedBy: Who,
      askedAt: Instant,
      moves: z.array(z.enum(VISIBILITY_DECISIONS)),
    })
    .nullable(),
  readers: z.array(Who.extend({ grantedAt: Instant, grantedBy: Who })),
  /** Whom this person may name beside them. */
  candidates: z.array(Who),
  may: z.object({
    /** At once. */
    hide: z.array(z.enum(VISIBILITIES)),
    /** Once somebody else has confirmed it. */
    show: z.array(z.enum(VISIBILITIES)),
    name: z.boolean(),
  }),
});
export type FindingVisibility = z.infer<typeof FindingVisibility>;
