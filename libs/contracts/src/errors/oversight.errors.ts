/** Of mandates and acts of oversight, and of bodies that work together. */
export const OVERSIGHT_ERRORS = {
  'mandate.not-found': 404,
  'mandate.period-reversed': 422,

  'activity.not-found': 404,
  'activity.unknown': 422,
  'activity.body-required': 422,
  'activity.body-not-yours': 403,
  'activity.lead-invites': 403,
  'activity.ended-in-future': 422,
  'activity.end-required': 422,
  'activity.outcome-required': 422,
  'activity.outcome-in-future': 422,
  'activity.four-eyes': 403,
  'activity.move-refused': 409,

  'participation.not-found': 404,
  'participation.already-invited': 409,
  'participation.own-body': 422,
  'participation.subject-ended': 409,
  'participation.confidential': 409,
  'participation.move-refused': 409,
  'participation.dissent-required': 422,
  'participation.not-removable': 409,

  'referral.not-found': 404,
  'referral.already-sent': 409,
  'referral.imported': 409,
  'referral.move-refused': 409,
  'referral.note-required': 422,
} as const;
