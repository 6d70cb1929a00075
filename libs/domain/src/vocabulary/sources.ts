/** Who or what a finding rests on. */
export const SOURCE_KINDS = [
  'victim',
  'witness',
  'detained-person',
  'relative',
  'insider',
  'official',
  'expert',
  'document',
  'media',
  'other',
] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** How far a source was to be relied on so far, from A; F is no grade: it cannot be judged. The NATO system (AJP-2.1). */
export const SOURCE_RELIABILITIES = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
export type SourceReliability = (typeof SOURCE_RELIABILITIES)[number];

/** How likely what it says is true, from 1, whoever says it; 6 is no grade: it cannot be judged. */
export const SOURCE_CREDIBILITIES = [1, 2, 3, 4, 5, 6] as const;
export type SourceCredibility = (typeof SOURCE_CREDIBILITIES)[number];

/** What became of the identity of a source: never written down, sealed, or destroyed for good. */
export const IDENTITY_STATES = ['none', 'sealed', 'destroyed'] as const;
export type IdentityState = (typeof IDENTITY_STATES)[number];
