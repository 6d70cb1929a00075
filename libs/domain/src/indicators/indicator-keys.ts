/** The 21 of the framework, in its order. */
export const FRAMEWORK_INDICATORS = [
  'mandate-coverage',
  'blind-spots',
  'overseer-diversity',
  'timely-response',
  'acceptance',
  'verified-implementation',
  'time-to-implementation',
  'overdue',
  'claim-gap',
  'recurrence',
  'cooperation',
  'publication',
  'obstruction',
  'substantiation',
  'harm-burden',
  'disparity',
  'representation-parity',
  'budget-findings-resolved',
  'legal-gap-closure',
  'complaint-responsiveness',
  'rubric-mean',
] as const;
export type FrameworkIndicator = (typeof FRAMEWORK_INDICATORS)[number];

/** Those that are told, in the order in which they are shown: the framework's, and what gives them context. */
export const INDICATORS = [...FRAMEWORK_INDICATORS, 'coverage', 'findings'] as const;
export type IndicatorKey = (typeof INDICATORS)[number];

export const isIndicatorKey = (key: string): key is IndicatorKey => (INDICATORS as readonly string[]).includes(key);
