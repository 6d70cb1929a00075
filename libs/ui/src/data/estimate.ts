/** A figure with its bounds, in one unit; null where nobody can say. */
export type Estimate = { value: number | null; low: number | null; high: number | null };
export type KnownEstimate = { value: number; low: number; high: number };

/** Nobody looked, or too little is known: then there is no number, not a zero. A figure without bounds is its own bounds. */
export const known = ({ value, low, high }: Estimate): KnownEstimate | null =>
  value === null ? null : { value, low: low ?? value, high: high ?? value };

const BANDS = [
  ['a', 0.83],
  ['b', 0.67],
  ['c', 0.5],
  ['d', 0.33],
  ['e', 0.17],
] as const;
export type Band = (typeof BANDS)[number][0] | 'f';

/** The band of a share (0-1). Colour follows the low bound, so that little evidence never looks good. */
export const bandOf = (low: number): Band => BANDS.find(([, floor]) => low >= floor)?.[0] ?? 'f';

export const bandColour = (low: number): string => `var(--band-${bandOf(low)})`;
