/** The Shannon entropy of counts, in nats; 0 of one kind or of none. Source: C. E. Shannon, BSTJ 27 (1948), §6. */
export function entropy(counts: readonly number[]): number {
  const all = counts.reduce((sum, count) => sum + count, 0);
  const shares = counts.filter((count) => count > 0).map((count) => count / all);
  return -shares.reduce((sum, share) => sum + share * Math.log(share), 0);
}

/**
 * How many kinds, each as frequent as the others, would be as diverse: 1 to the number of kinds.
 * Source: M. O. Hill, "Diversity and evenness: a unifying notation", Ecology 54 (1973), the number of order 1.
 */
export const effectiveKinds = (counts: readonly number[]): number => Math.exp(entropy(counts));
