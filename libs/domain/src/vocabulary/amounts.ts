/** What a finding may question, in whole units of the national currency: more is a slip of the keys. */
export const LARGEST_AMOUNT = 1_000_000_000_000_000;
