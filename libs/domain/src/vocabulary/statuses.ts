/** What is known about a record is told on separate axes, so that no answer can contradict another. */
export const AXES = [
  'workflow',
  'verification',
  'visibility',
  'publication',
  'position',
  'implementation',
  'outcome',
] as const;
export type Axis = (typeof AXES)[number];

export const WORKFLOW_STATUSES = [
  'draft',
  'submitted',
  'under-review',
  'returned',
  'assessed',
  'shared-for-reply',
  'final',
  'closed',
  'reopened',
  'withdrawn',
  'duplicate',
] as const;
export type WorkflowStatus = (typeof WORKFLOW_STATUSES)[number];

export const VERIFICATIONS = [
  'pending',
  'verified',
  'partly-verified',
  'not-substantiated',
  'inconclusive',
  'unfounded',
] as const;
export type Verification = (typeof VERIFICATIONS)[number];

/** In rising order: each hides from more people than the one before it. */
export const VISIBILITIES = ['public', 'partners', 'restricted', 'confidential'] as const;
export type Visibility = (typeof VISIBILITIES)[number];

export const PUBLICATION_STATES = ['unpublished', 'scheduled', 'published', 'corrected', 'retracted'] as const;
export type PublicationState = (typeof PUBLICATION_STATES)[number];

/** What the addressee says of a recommendation. */
export const POSITIONS = [
  'pending',
  'accepted',
  'partially-accepted',
  'noted',
  'under-consideration',
  'rejected',
] as const;
export type Position = (typeof POSITIONS)[number];

export const IMPLEMENTATIONS = [
  'open',
  'planned',
  'in-progress',
  'partially-implemented',
  'claimed-implemented',
  'closed-implemented',
  'closed-not-implemented',
  'closed-superseded',
  'closed-no-longer-applicable',
  'withdrawn',
  'regressed',
] as const;
export type Implementation = (typeof IMPLEMENTATIONS)[number];
