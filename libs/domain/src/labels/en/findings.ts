import type { Labels } from '../labels';

export const findings = {
  theme: {
    vetting: 'Vetting',
    lustration: 'Lustration',
    discipline: 'Discipline',
    careers: 'Careers',
    corruption: 'Corruption',
    procurement: 'Procurement',
    'use-of-force': 'Use of force',
    detention: 'Detention',
    surveillance: 'Surveillance',
    'women-and-minorities': 'Women and minorities',
    'complaint-handling': 'Complaint handling',
    budget: 'Budget',
    training: 'Training',
    other: 'Other theme',
  },
  polarity: { adverse: 'Adverse', positive: 'Positive', observation: 'Observation' },
  scale: { isolated: 'Isolated', repeated: 'Repeated', systemic: 'Systemic' },
} satisfies Partial<Labels>;
