/** A principle says how an institution is governed; a duty says what it owes to the people it serves. */
export const CRITERION_DIMENSIONS = ['principle', 'duty'] as const;
export type CriterionDimension = (typeof CRITERION_DIMENSIONS)[number];

/** What findings, indicators, mandates and rubric scores attach to. */
export const GOVERNANCE_CRITERIA = [
  'legal-framework',
  'accountability',
  'transparency',
  'responsiveness',
  'representation',
  'abuse-prevention',
  'resource-management',
  'access-to-information',
  'human-rights',
  'equal-security',
] as const;
export type GovernanceCriterion = (typeof GOVERNANCE_CRITERIA)[number];

export const CRITERION_DIMENSION: Record<GovernanceCriterion, CriterionDimension> = {
  'legal-framework': 'principle',
  accountability: 'principle',
  transparency: 'principle',
  responsiveness: 'principle',
  representation: 'principle',
  'abuse-prevention': 'duty',
  'resource-management': 'duty',
  'access-to-information': 'duty',
  'human-rights': 'duty',
  'equal-security': 'duty',
};
