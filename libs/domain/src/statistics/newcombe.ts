import type { Interval } from './interval';
import { wilson } from './wilson';

export interface Proportion {
  readonly numerator: number;
  /** Above 0. */
  readonly denominator: number;
}

/**
 * The 95 % interval of a difference `one − other` of two independent shares, -1 to 1, out of the Wilson interval of each.
 * Source: R. G. Newcombe, "Interval estimation for the difference between independent proportions: comparison of eleven
 * methods", Statistics in Medicine 17 (1998), method 10.
 */
export function newcombe(one: Proportion, other: Proportion): Interval & { readonly difference: number } {
  const [p, q] = [one, other].map(({ numerator, denominator }) => ({
    share: numerator / denominator,
    ...wilson(numerator, denominator),
  })) as [Wilson, Wilson];
  const difference = p.share - q.share;
  return {
    difference,
    low: difference - Math.hypot(p.share - p.low, q.high - q.share),
    high: difference + Math.hypot(p.high - p.share, q.share - q.low),
  };
}

type Wilson = Interval & { readonly share: number };

/** Which way a share has gone; null where the interval of the difference holds 0, so that chance draws no arrow. */
export function directionOfChange(before: Proportion, after: Proportion): 'up' | 'down' | null {
  const { low, high } = newcombe(after, before);
  if (low > 0) return 'up';
  return high < 0 ? 'down' : null;
}
