/** Of people, their accounts, and the bodies and institutions that there are. */
export const DIRECTORY_ERRORS = {
  'person.not-found': 404,
  'person.email-taken': 409,
  'person.wrong-password': 422,
  'person.last-administrator': 409,
  'person.role-needs-body': 422,
  'person.role-conflict': 422,
  'person.respondent-elsewhere': 422,

  'invitation.not-found': 404,

  'token.not-found': 404,
  'token.expiry-out-of-range': 422,

  'notification.not-found': 404,

  'stakeholder.not-found': 404,
  'stakeholder.unknown': 422,
  'stakeholder.parent-circle': 422,
  'stakeholder.type-required': 422,
  'stakeholder.type-not-applicable': 422,
  'stakeholder.not-an-institution': 422,
  'stakeholder.period-reversed': 422,

  'saved-view.not-found': 404,
  'saved-view.not-yours': 403,
  'saved-view.body-not-yours': 403,

  'deadline-rule.not-found': 404,

  'holiday.not-found': 404,
} as const;
