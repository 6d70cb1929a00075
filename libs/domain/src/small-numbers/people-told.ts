import { FEWEST_PEOPLE } from './few-people';

/** What some findings tell of the people whom they affect. */
export interface PeopleTold {
  /** People of those findings that tell a number which may be shown. */
  readonly people: number;
  /** Findings that affect somebody, but fewer than five. */
  readonly few: number;
  /** Findings that tell no number. */
  readonly unknown: number;
  /** All of them. */
  readonly findings: number;
}

/** A count of people as it may be shown: `value` null where it is withheld, or nobody told any; then the bounds say what is known. */
export interface PeopleCount {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly suppressed: boolean;
}

/**
 * Small numbers are taken out before anything is added up: of a finding that affects one to four people, nothing but that goes
 * into any sum, so that no sum, difference of sums, other filter or other day can tell more of it. Each sum that it is
 * part of is withheld with it, and told as the bounds between which it must lie.
 */
export function countPeople({ people, few, unknown, findings }: PeopleTold): PeopleCount {
  if (findings === unknown) return { value: null, low: null, high: null, suppressed: false };
  const [low, high] = [people + few, people + few * (FEWEST_PEOPLE - 1)];
  return { value: few > 0 ? null : people, low, high, suppressed: few > 0 };
}
