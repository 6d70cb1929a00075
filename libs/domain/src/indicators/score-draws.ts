import { rateDraws } from '../statistics/beta';
import { onGoalposts, type Goalposts } from './goalposts';
import type { Figures } from './figures';

/** Enough for a steady 5th and 95th percentile. */
export const DRAWS = 1000;

/** One indicator of the computed half of a score. */
export interface ScorePart {
  readonly indicator: string;
  readonly goalposts: Goalposts;
  readonly figures: Figures;
}

export const isKnown = ({ figures }: ScorePart): boolean => figures.status === 'ok' && figures.value !== null;

/** Where a known part stands between its goalposts. */
export const standing = ({ figures, goalposts }: ScorePart): number => onGoalposts(figures.value ?? 0, goalposts);

/**
 * Where a known part may stand. A rate is drawn from a stream of its own, so that taking one indicator away leaves the
 * others as they were; what is complete as recorded stands still.
 */
export function standingDraws(part: ScorePart): readonly number[] {
  const { low, numerator, denominator } = part.figures;
  const isRate = low !== null && numerator !== null && denominator !== null;
  if (!isRate) return Array<number>(DRAWS).fill(standing(part));
  return rateDraws(part.indicator, numerator, denominator, DRAWS).map((rate) => onGoalposts(rate, part.goalposts));
}
