import type { Interval } from './interval';

/** Places in a list of estimates, of which the one lies wholly above the other. */
export interface ToldApart {
  readonly higher: number;
  readonly lower: number;
}

/** Every two estimates that chance does not explain: intervals that meet tell nothing, and what has none is compared with nothing. */
export const toldApart = (estimates: readonly (Interval | null)[]): ToldApart[] =>
  estimates.flatMap((one, higher) =>
    estimates.flatMap((other, lower) => (one && other && one.low > other.high ? [{ higher, lower }] : [])),
  );
