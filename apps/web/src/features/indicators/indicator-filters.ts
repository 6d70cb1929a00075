import type { IndicatorDimension } from '@nahliad/contracts';

const DIMENSIONS = [
  'institution',
  'category',
  'criterion',
  'month',
  'region',
] as const satisfies readonly IndicatorDimension[];

/** What an indicator is split by, in the address. */
export const INDICATOR_FILTERS = { by: DIMENSIONS } as const;
