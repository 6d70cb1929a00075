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
