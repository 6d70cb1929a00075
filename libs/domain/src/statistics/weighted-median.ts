export interface Weighed {
  readonly value: number;
  /** Above 0. */
  readonly weight: number;
}

/**
 * The value with half of the weight on either side; where half ends exactly between two values, their mean. Null of none.
 * Source: F. Y. Edgeworth, "On observations relating to several quantities", Hermathena 6 (1887).
 */
export function weightedMedian(values: readonly Weighed[]): number | null {
  const sorted = [...values].sort((one, other) => one.value - other.value);
  const half = sorted.reduce((sum, { weight }) => sum + weight, 0) / 2;
  let below = 0;
  for (const [nth, { value, weight }] of sorted.entries()) {
    below += weight;
    if (below > half) return value;
    if (below === half) return (value + (sorted[nth + 1]?.value ?? value)) / 2;
  }
  return null;
}
