/** Of recommendations and their deadlines. */
export const RECOMMENDATION_ERRORS = {
  'recommendation.not-found': 404,
  'recommendation.finding-unknown': 422,
  'recommendation.issuer-not-yours': 403,
  'recommendation.not-addressee': 403,
  'recommendation.due-before-issue': 422,
  'recommendation.move-refused': 409,
  'recommendation.four-eyes': 403,
  'recommendation.already-suspended': 409,
  'recommendation.milestone-unknown': 422,
  'recommendation.evidence-unknown': 422,

  'suspension.not-found': 404,
  'suspension.over': 409,
} as const;
