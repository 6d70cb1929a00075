/** In the order in which they are shown. */
export const INDICATORS = [
  'acceptance',
  'timely-response',
  'overdue',
  'overseer-diversity',
  'coverage',
  'findings',
] as const;
export type IndicatorKey = (typeof INDICATORS)[number];

export const isIndicatorKey = (key: string): key is IndicatorKey => (INDICATORS as readonly string[]).includes(key);
