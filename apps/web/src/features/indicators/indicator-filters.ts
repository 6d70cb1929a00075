import type { IndicatorDimension } from '@nahliad/contracts';

const DIMENSIONS = [
  'institution',
  'category',
  'criterion',
  'month',
  'region',
] as const satisfies readonly IndicatorDimension[];

/** What an indicator is split by, and by which version of its formula it is told, in the address. */
export const INDICATOR_FILTERS = { by: DIMENSIONS, version: 'text' } as const;
