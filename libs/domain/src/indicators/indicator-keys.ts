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

/** Those that are counted from the records so far, in the order in which they are shown. */
export const INDICATORS = [
  'acceptance',
  'timely-response',
  'overdue',
  'overseer-diversity',
  'coverage',
  'findings',
] as const;
export type IndicatorKey = (typeof INDICATORS)[number];

/** Every indicator that has a formula: those of the framework, and what gives context. */
export type DefinedIndicator = FrameworkIndicator | IndicatorKey;

export const isIndicatorKey = (key: string): key is IndicatorKey => (INDICATORS as readonly string[]).includes(key);
