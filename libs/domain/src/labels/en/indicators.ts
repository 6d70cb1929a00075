import type { Labels } from '../labels';

export const indicators = {
  indicatorStatus: {
    ok: 'Computed',
    'no-cases': 'No cases',
    'not-assessed': 'Not assessed',
    'not-applicable': 'Not applicable',
    'insufficient-evidence': 'Insufficient evidence',
    suppressed: 'Suppressed to protect people',
  },
  evidenceGrade: {
    A: 'Strong evidence',
    B: 'Sound evidence',
    C: 'Limited evidence',
    D: 'Insufficient evidence',
  },
} satisfies Partial<Labels>;
