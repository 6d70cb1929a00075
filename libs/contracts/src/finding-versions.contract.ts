import { VERSION_GROUNDS, WORKFLOW_STATUSES } from '@nahliad/domain';
import { z } from 'zod';
import { AffectedGroup, findingSaid } from './finding-text.contract';
import { Id, Instant, IsoDate, Named, Text, Who } from './primitives';

/** All that a finding says, as it was in one version. */
export const FindingContent = z.object({
  institutions: z.array(Named),
  ...findingSaid,
  detail: Text,
  affectedGroups: z.array(AffectedGroup),
});
export type FindingContent = z.infer<typeof FindingContent>;

/** Who wrote a version, and why, stays with the body; the note of a correction is for all who read the finding. */
export const FindingVersion = z.object({
  number: z.number().int(),
  madeFor: z.enum(VERSION_GROUNDS),
  madeAt: Instant,
  person: Who.nullable(),
  note: z.string().nullable(),
  content: FindingContent,
});
export type FindingVersion = z.infer<typeof FindingVersion>;

/** Oldest first; the last one is what the finding says now. */
export const FindingVersions = z.object({ items: z.array(FindingVersion) });
export type FindingVersions = z.infer<typeof FindingVersions>;

/** A finding as another one names it. */
export const RelatedFinding = z.object({
  id: Id,
  reference: z.string(),
  title: Text,
  body: Named,
  observedOn: IsoDate,
  workflow: z.enum(WORKFLOW_STATUSES),
});
export type RelatedFinding = z.infer<typeof RelatedFinding>;

/** Of all these, those that the person who asks may read. */
export const FindingRelations = z.object({
  /** What this one is a duplicate of. */
  original: RelatedFinding.nullable(),
  duplicates: z.array(RelatedFinding),
  /** What it repeats, and what that repeated, the nearest first. */
  repeats: z.array(RelatedFinding),
  /** What was found again since, in the order of time. */
  repeatedBy: z.array(RelatedFinding),
});
export type FindingRelations = z.infer<typeof FindingRelations>;
