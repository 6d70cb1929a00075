/** What has to change for a recommendation to be carried out. */
export const RECOMMENDATION_TYPES = [
  'law',
  'policy',
  'practice',
  'discipline',
  'remedy',
  'budget',
  'training',
] as const;
export type RecommendationType = (typeof RECOMMENDATION_TYPES)[number];

export const RECOMMENDATION_PRIORITIES = ['high', 'medium', 'low'] as const;
export type RecommendationPriority = (typeof RECOMMENDATION_PRIORITIES)[number];

/**
 * What became of a claim that something is implemented: nobody checked it for longer than it may wait (`unverified`), there
 * is still time to (`recent`), or it was found to be so or not.
 */
export const CLAIM_STATES = ['unverified', 'recent', 'confirmed', 'refuted'] as const;
export type ClaimState = (typeof CLAIM_STATES)[number];
