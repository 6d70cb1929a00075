import type { Labels } from '../labels';

export const indicators = {
  indicatorStatus: {
    ok: 'Computed',
    'no-cases': 'No cases',
    'not-assessed': 'Not assessed',
    'not-applicable': 'Not applicable',
    'insufficient-evidence': 'Insufficient evidence',
    'not-reached': 'Not reached yet',
    suppressed: 'Suppressed to protect people',
  },
  evidenceTest: {
    'effective-number': 'Effective number of records',
    categories: 'Stakeholder categories among the overseers',
    'median-age': 'Median age of the records in months',
    'verified-share': 'Share of records that are verified',
    completeness: 'Share of the weight that has data',
  },
  indicatorKind: { structure: 'Structure', process: 'Process', outcome: 'Outcome' },
  indicatorOrigin: {
    computed: 'Computed from the records',
    rubric: 'Assessed against written anchors',
    survey: 'Asked in a survey',
    external: 'Taken from outside statistics',
  },
  indicatorUnit: {
    share: 'Share',
    count: 'Number of records',
    categories: 'Categories',
    months: 'Months',
    score: 'Score from 0 to 100',
    ratio: 'Ratio',
  },
  referenceKind: {
    population: 'Population',
    staff: 'Staff, all ranks',
    'senior-staff': 'Staff, senior ranks',
    complaints: 'Complaints',
  },
  complaintFate: {
    'decided-in-time': 'Decided in the statutory time',
    'decided-late': 'Decided late',
    'undecided-overdue': 'Overdue, not decided',
    'not-due': 'Not due yet, or suspended',
  },
} satisfies Partial<Labels>;
