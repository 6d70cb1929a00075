import type { Interval } from './interval';
import { Z } from './standard-normal';

export interface Rate {
  readonly cases: number;
  /** Those among whom the cases arose, persons or person-time; above 0. */
  readonly population: number;
}

/**
 * The rate of a group ÷ that of a reference, with its 95 % interval on the log scale; null where either has no case,
 * which leaves the logarithm without bounds.
 * Source: K. J. Rothman and S. Greenland, "Modern Epidemiology", 2nd ed. (1998), chapter 14.
 */
export function rateRatio(group: Rate, reference: Rate): (Interval & { readonly ratio: number }) | null {
  if (group.cases === 0 || reference.cases === 0) return null;
  const ratio = (group.cases * reference.population) / (reference.cases * group.population);
  const reach = Math.exp(Z * Math.sqrt(1 / group.cases + 1 / reference.cases));
  return { ratio, low: ratio / reach, high: ratio * reach };
}
