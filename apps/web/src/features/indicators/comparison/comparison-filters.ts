import type { Filters } from '../../../lib/address-filters';
import { WINDOWS } from '../../../lib/scope/scope';

export const COMPARED = ['institutions', 'periods'] as const;
export type Compared = (typeof COMPARED)[number];
/** Beyond this many nobody sees them side by side. */
export const MOST_INSTITUTIONS = 4;

/** What is compared, in the address: several institutions, or one of them (or all) in two periods. */
export const COMPARISON_FILTERS = {
  by: COMPARED,
  institutionId: 'texts',
  asOf: 'text',
  earlier: 'text',
  window: WINDOWS,
  ranks: ['shown'],
} as const;
export type Comparison = Filters<typeof COMPARISON_FILTERS>;
