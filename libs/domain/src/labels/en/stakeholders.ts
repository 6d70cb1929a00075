import type { Labels } from '../labels';

export const stakeholders = {
  institutionType: {
    police: 'Police',
    'armed-forces': 'Armed forces',
    'national-guard': 'National guard',
    intelligence: 'Intelligence service',
    'security-service': 'Security service',
    'border-guard': 'Border guard',
    customs: 'Customs',
    'prison-service': 'Prison service',
    'emergency-service': 'Emergency service',
    ministry: 'Ministry',
    prosecution: 'Prosecution service',
    'private-security': 'Private security company',
    other: 'Other institution',
  },
  bodyFunction: {
    adjudicative: 'Adjudication',
    advisory: 'Advice',
    appeals: 'Appeals',
    audit: 'Audit',
    investigative: 'Investigation',
    review: 'Review',
    supervisory: 'Supervision',
  },
  role: {
    officer: 'Officer',
    lead: 'Lead',
    analyst: 'Analyst',
    respondent: 'Respondent',
    administrator: 'Administrator',
    auditor: 'Auditor',
  },
} satisfies Partial<Labels>;
