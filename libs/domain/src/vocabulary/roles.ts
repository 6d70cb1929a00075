/** What a person may be in a stakeholder. A visitor who is not signed in has no role. */
export const ROLES = ['officer', 'lead', 'analyst', 'respondent', 'administrator', 'auditor'] as const;
export type Role = (typeof ROLES)[number];
