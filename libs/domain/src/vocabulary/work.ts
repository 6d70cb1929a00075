/** What may wait for somebody, each a list of its own, in the order in which it is shown. */
export const FINDING_WORK = [
  'to-reply',
  'returned',
  'to-review',
  'to-assess',
  'to-finalise',
  'to-review-jointly',
  'to-sign',
  'to-extend',
  'referred',
  'invited',
  'drafts',
] as const;
export type FindingWork = (typeof FINDING_WORK)[number];

export const RECOMMENDATION_WORK = ['to-answer', 'overdue', 'to-verify'] as const;
export type RecommendationWork = (typeof RECOMMENDATION_WORK)[number];

export const ACTIVITY_WORK = ['invited', 'drafts'] as const;
export type ActivityWork = (typeof ACTIVITY_WORK)[number];
