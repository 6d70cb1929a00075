/** Of figures, the rounds and tables that they are made of, and what shows them. */
export const INDICATOR_ERRORS = {
  'indicator.not-found': 404,
  'indicator.dimension-not-applicable': 422,
  'indicator.version-unknown': 422,

  'annotation.not-found': 404,
  'annotation.not-yours': 403,
  'annotation.institution-unknown': 422,

  'reference-figure.not-found': 404,
  'reference-figure.institution-unknown': 422,
  'reference-figure.periods-overlap': 422,

  'round.not-found': 404,
  'round.body-not-yours': 403,
  'round.body-required': 422,
  'round.four-eyes': 403,
  'round.same-person-twice': 422,
  'round.person-unknown': 422,
  'round.move-refused': 409,
  'round.note-required': 422,
  'round.nothing-assessed': 409,
  'round.reviews-missing': 409,

  'score.not-found': 404,
  'score.not-yours': 403,
  'score.not-now': 409,
  'score.evidence-unknown': 422,
  'score.reviewed': 409,

  'dashboard.not-found': 404,
  'dashboard.not-yours': 403,
  'dashboard.body-not-yours': 403,

  'report-schedule.not-found': 404,
  'report-schedule.not-yours': 403,
  'report-schedule.recipient-not-yours': 403,
  'report-schedule.no-mail': 409,
} as const;
