import type { Text } from '../labels/labels';
import type { IndicatorKey } from './indicator-keys';

/** Indicators of the framework whose data nobody can record yet, and what is missing: until then they read "not assessed". */
export const AWAITED_DATA = {
  'budget-findings-resolved': {
    en: 'The amounts that findings question, and what was recovered of them, are not recorded yet.',
    uk: 'Суми, які висновки ставлять під сумнів, і те, що з них повернуто, ще не внесено.',
  },
} as const satisfies Partial<Record<IndicatorKey, Text>>;
export type AwaitedIndicator = keyof typeof AWAITED_DATA;

export const isAwaited = (key: IndicatorKey): key is AwaitedIndicator => key in AWAITED_DATA;
