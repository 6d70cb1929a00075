import type { GovernanceCriterion } from './criteria';

/** Why democratic governance matters. */
export const OBJECTIVES = [
  'public-safety',
  'security-provision',
  'policy-oversight',
  'embedded-mechanisms',
  'democratic-culture',
  'checks-and-balances',
  'cost-effectiveness',
  'professionalism',
  'inclusive-institutions',
] as const;
export type Objective = (typeof OBJECTIVES)[number];

/** An objective is never scored by hand: it is derived from the criteria that serve it. */
export const OBJECTIVE_CRITERIA: Record<Objective, readonly GovernanceCriterion[]> = {
  'public-safety': ['human-rights', 'equal-security', 'responsiveness', 'abuse-prevention'],
  'security-provision': ['resource-management', 'legal-framework', 'responsiveness'],
  'policy-oversight': ['legal-framework', 'accountability', 'access-to-information'],
  'embedded-mechanisms': ['transparency', 'accountability', 'access-to-information'],
  'democratic-culture': ['human-rights', 'legal-framework', 'abuse-prevention'],
  'checks-and-balances': ['abuse-prevention', 'human-rights', 'accountability'],
  'cost-effectiveness': ['resource-management', 'transparency'],
  professionalism: ['resource-management', 'legal-framework', 'accountability'],
  'inclusive-institutions': ['representation', 'equal-security'],
};
