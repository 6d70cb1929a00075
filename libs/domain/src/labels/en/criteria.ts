import type { Labels } from '../labels';

export const criteria = {
  criterionDimension: { principle: 'Principle', duty: 'Duty' },
  governanceCriterion: {
    'legal-framework': 'Legal framework',
    accountability: 'Accountability',
    transparency: 'Transparency',
    responsiveness: 'Responsiveness',
    representation: 'Representation',
    'abuse-prevention': 'Prevention of abuse',
    'resource-management': 'Resource management',
    'access-to-information': 'Access to information',
    'human-rights': 'Human rights',
    'equal-security': 'Equal security for all',
  },
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
