import type { Window } from '@nahliad/contracts';
import { windowStart } from '@nahliad/domain';
import { queryString } from '../api-client';
import type { Scope } from './scope';

type Filter = Parameters<typeof queryString>[0];
/** Which day a figure was taken on, how far back it looks or which month of that it is, and what it was narrowed to. */
export type Counted = Pick<Scope, 'institutionId' | 'category' | 'criterion'> & {
  asOf: string;
  window: Window;
  month?: string;
  /** The region of what was found, or that none was stated. */
  region?: string;
};

/** The first day that a window takes in; none where it takes in everything. */
export const firstDayOf = (asOf: string, window: Window): string | undefined => {
  const dayBefore = windowStart(asOf, window);
  if (!dayBefore) return undefined;
  const first = new Date(`${dayBefore}T00:00:00Z`);
  first.setUTCDate(first.getUTCDate() + 1);
  return first.toISOString().slice(0, 10);
};

const lastDayOf = (month: string): string => {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return `${month}-${new Date(Date.UTC(year, number, 0)).getUTCDate()}`;
};

/** The days that count; of a month at the edge of the period, those inside. */
const within = ({ asOf, window, month }: Counted): { from?: string; to: string } => {
  const from = firstDayOf(asOf, window);
  if (!month) return { from, to: asOf };
  const [first, last] = [`${month}-01`, lastDayOf(month)];
  return { from: from && from > first ? from : first, to: last < asOf ? last : asOf };
};

const narrowed = ({ institutionId, category, criterion }: Counted) => ({ institutionId, category, criterion });

/** The list of the findings that a figure counts; `filter` narrows it to one bar or cell. */
export const findingsBehind = (counted: Counted, filter: Filter = {}): string =>
  `/findings${queryString({ countedOn: counted.asOf, ...narrowed(counted), region: counted.region, ...within(counted), ...filter })}`;

/** The list of recommendations of the same scope, by their issue date. */
export const recommendationsBehind = (counted: Counted, filter: Filter = {}): string =>
  `/recommendations${queryString({ ...recommendationScope(counted), ...within(counted), ...filter })}`;

/** The same by the date on which a reply was due; those whose reply may wait are counted apart. */
export const dueRecommendationsBehind = (counted: Counted, filter: Filter = {}): string => {
  const { from, to } = within(counted);
  return `/recommendations${queryString({ ...recommendationScope(counted), dueFrom: from, dueTo: to, replyHeld: false, ...filter })}`;
};

/** The same by the date of the last claim that it is implemented. */
export const claimedRecommendationsBehind = (counted: Counted, filter: Filter = {}): string => {
  const { from, to } = within(counted);
  return `/recommendations${queryString({ ...recommendationScope(counted), claimedFrom: from, claimedTo: to, ...filter })}`;
};

/** The list of the acts of oversight of the same scope that had ended. */
export const activitiesBehind = (counted: Counted, filter: Filter = {}): string =>
  `/activities${queryString({ countedOn: counted.asOf, ...narrowed(counted), ...within(counted), ...filter })}`;

/** The list of the mandates that hold on the day. */
export const mandatesBehind = ({ asOf, institutionId, criterion }: Counted): string =>
  `/mandates${queryString({ validOn: asOf, institutionId, criterion })}`;

/** A recommendation knows an institution as the one that it addresses. */
const recommendationScope = ({ asOf, institutionId, category, criterion, region }: Counted) => ({
  countedOn: asOf,
  addresseeId: institutionId,
  category,
  criterion,
  region,
});
