import type { Interval } from './interval';
import { Z } from './standard-normal';

/**
 * The 95 % interval of a share by Wilson's score method, 0-1; `denominator` is above 0.
 * Source: E. B. Wilson, "Probable inference, the law of succession, and statistical inference", JASA 22 (1927).
 */
export function wilson(numerator: number, denominator: number): Interval {
  const share = numerator / denominator;
  const spread = Z ** 2 / denominator;
  const centre = share + spread / 2;
  const half = Z * Math.sqrt((share * (1 - share)) / denominator + spread / denominator / 4);
  return {
    low: numerator === 0 ? 0 : (centre - half) / (1 + spread),
    high: numerator === denominator ? 1 : (centre + half) / (1 + spread),
  };
}
