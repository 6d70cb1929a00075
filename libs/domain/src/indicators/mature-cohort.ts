import type { Implementation } from '../vocabulary/statuses';
import { monthsBefore } from './periods';

/** Nobody waits four years for a recommendation that has no target date. */
export const MATURE_AFTER_MONTHS = 48;
/** What is older tells of another institution than today's. */
export const ISSUED_WITHIN_MONTHS = 96;

export interface Issued {
  readonly issuedOn: string;
  readonly targetOn: string | null;
}

/** Its time was up by the day: the target date has passed, or it was issued four years ago; issued within eight years. */
export const isMature = ({ issuedOn, targetOn }: Issued, asOf: string): boolean =>
  issuedOn > monthsBefore(asOf, ISSUED_WITHIN_MONTHS) &&
  ((targetOn !== null && targetOn < asOf) || issuedOn <= monthsBefore(asOf, MATURE_AFTER_MONTHS));

/** How mature recommendations stand on the day. */
export type CohortByState = Readonly<Record<Implementation, number>>;

/** Taken back or overtaken by events: nothing was left to implement. A rejected one stays in. */
export const OUT_OF_COHORT: readonly Implementation[] = [
  'withdrawn',
  'closed-superseded',
  'closed-no-longer-applicable',
];

export const cohortSize = (states: CohortByState): number =>
  Object.entries(states).reduce(
    (sum, [state, count]) => (OUT_OF_COHORT.includes(state as Implementation) ? sum : sum + count),
    0,
  );
