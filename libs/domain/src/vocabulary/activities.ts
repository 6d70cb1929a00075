export const ACTIVITY_KINDS = [
  'inspection',
  'visit',
  'hearing',
  'inquiry',
  'audit',
  'complaint-review',
  'budget-scrutiny',
  'information-request',
  'media-investigation',
  'survey',
  'legislative-review',
  'internal-inspection',
] as const;
export type ActivityKind = (typeof ACTIVITY_KINDS)[number];

/** Having found nothing is an outcome like any other, or coverage could not be measured. */
export const ACTIVITY_OUTCOMES = ['findings', 'no-findings', 'obstructed', 'ongoing'] as const;
export type ActivityOutcome = (typeof ACTIVITY_OUTCOMES)[number];

/** A draft is its author's alone. */
export const ACTIVITY_STATUSES = ['draft', 'logged'] as const;
export type ActivityStatus = (typeof ACTIVITY_STATUSES)[number];

/** What a body is to an activity or a finding that several bodies share. */
export const PARTICIPATION_ROLES = ['lead', 'co-lead', 'contributor', 'endorser'] as const;
export type ParticipationRole = (typeof PARTICIPATION_ROLES)[number];

export const PARTICIPATION_STATES = ['invited', 'accepted', 'declined', 'signed', 'dissented'] as const;
export type ParticipationState = (typeof PARTICIPATION_STATES)[number];
