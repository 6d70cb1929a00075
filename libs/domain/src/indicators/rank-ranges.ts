import type { Interval } from '../statistics/interval';

/** The best and the worst place, from 1, that the bounds of each leave open; more is better. */
export const rankRanges = (scores: readonly Interval[]): { readonly best: number; readonly worst: number }[] =>
  scores.map((score) => ({
    best: 1 + scores.filter((other) => other.low > score.high).length,
    worst: scores.length - scores.filter((other) => other.high < score.low).length,
  }));
