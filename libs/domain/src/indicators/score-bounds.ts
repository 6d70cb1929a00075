import type { Interval } from '../statistics/interval';
import { quantile } from '../statistics/quantile';
import type { RubricMean } from './rubric-mean';
import { DRAWS, isKnown, standing, standingDraws, type ScorePart } from './score-draws';
import { halvesOf } from './score-halves';

/**
 * Low: what is missing is 0; high: it is 100. Each is widened by the 5-95 % range of what the rates may be, and never
 * narrowed by it: at the very ends all draws lie to one side.
 */
export function scoreBounds(all: readonly ScorePart[], rubric: RubricMean | null): Interval {
  const { parts, computedWeight, rubricWeight } = halvesOf(all, rubric);
  const known = parts.filter(isKnown);
  const draws = known.map(standingDraws);
  const sums = Array.from({ length: DRAWS }, (_, nth) => draws.reduce((sum, draw) => sum + (draw[nth] ?? 0), 0));
  const point = known.reduce((sum, part) => sum + standing(part), 0);
  const bound = (missing: number, judged: number, share: number) => {
    const unknown = (parts.length - known.length) * missing;
    const computed = (sum: number) => (parts.length === 0 ? missing : (sum + unknown) / parts.length);
    return [point, quantile(sums, share)].map((sum) => computedWeight * computed(sum) + rubricWeight * judged);
  };
  return {
    low: Math.min(...bound(0, rubric?.low ?? 0, 0.05)),
    high: Math.max(...bound(100, rubric?.high ?? 100, 0.95)),
  };
}
