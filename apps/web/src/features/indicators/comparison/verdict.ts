import { rankRanges, toldApart, type Interval, type ToldApart } from '@nahliad/domain';
import type { Estimate } from '@nahliad/ui';

/** A number without an interval does not say how sure it is, and is compared with nothing. */
const boundsOf = ({ value, low, high }: Estimate): Interval | null =>
  value === null || low === null || high === null ? null : { low, high };

/** Which sides can be told apart; null where fewer than two have bounds to compare. */
export const verdictOn = (estimates: readonly Estimate[]): ToldApart[] | null => {
  const bounds = estimates.map(boundsOf);
  return bounds.filter((interval) => interval !== null).length < 2 ? null : toldApart(bounds);
};

type Rank = ReturnType<typeof rankRanges>[number] & { of: number };

/** The places that its bounds leave open to each side among those that have bounds; null for one that has none. */
export const ranksOf = (estimates: readonly Estimate[]): (Rank | null)[] => {
  const ranked = estimates.flatMap((estimate) => boundsOf(estimate) ?? []);
  const ranges = rankRanges(ranked).values();
  return estimates.map((estimate) => {
    const range = boundsOf(estimate) && ranges.next().value;
    return range ? { ...range, of: ranked.length } : null;
  });
};
