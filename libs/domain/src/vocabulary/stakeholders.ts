/** Seven kinds of stakeholder; each may oversee alone or jointly, and one record may both oversee and be overseen. */
export const STAKEHOLDER_CATEGORIES = [
  'parliament',
  'ombuds',
  'civil-society',
  'media',
  'executive',
  'government',
  'security-institution',
] as const;
export type StakeholderCategory = (typeof STAKEHOLDER_CATEGORIES)[number];

export const INSTITUTION_TYPES = [
  'police',
  'armed-forces',
  'national-guard',
  'intelligence',
  'security-service',
  'border-guard',
  'customs',
  'prison-service',
  'emergency-service',
  'ministry',
  'prosecution',
  'private-security',
  'other',
] as const;
export type InstitutionType = (typeof INSTITUTION_TYPES)[number];

export const BODY_FUNCTIONS = [
  'adjudicative',
  'advisory',
  'appeals',
  'audit',
  'investigative',
  'review',
  'supervisory',
] as const;
export type BodyFunction = (typeof BODY_FUNCTIONS)[number];
