/** The values that read as 0 and as 100: fixed, so that one institution's score never depends on another's. */
export interface Goalposts {
  readonly worst: number;
  readonly best: number;
}

/** A share stands between its natural ends, unless its indicator says why not. */
export const MORE_IS_BETTER: Goalposts = { worst: 0, best: 1 };
export const LESS_IS_BETTER: Goalposts = { worst: 1, best: 0 };

/** Where a value stands between its goalposts, 0-100. */
export const onGoalposts = (value: number, { worst, best }: Goalposts): number =>
  Math.min(100, Math.max(0, (100 * (value - worst)) / (best - worst)));
