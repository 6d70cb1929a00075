import type { Labels } from '../labels';

export const criteria = {
  criterionDimension: { principle: 'Principle', duty: 'Duty' },
  objective: {
    'public-safety': 'Public safety',
    'security-provision': 'Effective provision of security',
    'policy-oversight': 'Democratic oversight of policy',
    'embedded-mechanisms': 'Oversight built into institutions',
    'democratic-culture': 'Democratic culture',
    'checks-and-balances': 'Checks and balances',
    'cost-effectiveness': 'Value for money',
    professionalism: 'Professionalism',
    'inclusive-institutions': 'Inclusive institutions',
  },
} satisfies Partial<Labels>;
