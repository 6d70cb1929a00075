export const THEMES = [
  'vetting',
  'lustration',
  'discipline',
  'careers',
  'corruption',
  'procurement',
  'use-of-force',
  'detention',
  'surveillance',
  'women-and-minorities',
  'complaint-handling',
  'budget',
  'training',
  'other',
] as const;
export type Theme = (typeof THEMES)[number];

export const POLARITIES = ['adverse', 'positive', 'observation'] as const;
export type Polarity = (typeof POLARITIES)[number];

/** From 1, minor, to 4, grave. */
export const SEVERITIES = [1, 2, 3, 4] as const;
export type Severity = (typeof SEVERITIES)[number];

export const SCALES = ['isolated', 'repeated', 'systemic'] as const;
export type Scale = (typeof SCALES)[number];
