import type { FirstPageLabels } from '../labels';

export const firstPage: FirstPageLabels = {
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
  stakeholderCategory: {
    parliament: 'Parliament',
    ombuds: 'Ombuds institutions',
    'civil-society': 'Civil society',
    media: 'Media',
    executive: 'Executive',
    government: 'Government',
    'security-institution': 'Security institutions',
  },
  severity: { 1: 'Minor', 2: 'Moderate', 3: 'Serious', 4: 'Grave' },
  evidenceGrade: {
    A: 'Strong evidence',
    B: 'Sound evidence',
    C: 'Limited evidence',
    D: 'Insufficient evidence',
  },
};
