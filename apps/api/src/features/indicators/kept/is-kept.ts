import { USUAL_WINDOW, windowStart } from '@nahliad/domain';
import type { Where } from '../../../platform/database/where';
import { atMostOneCriterion } from './criterion-in-scope';
import { isOfToday, type Scope } from '../scope';

/** With more than that waiting to be folded, the records themselves are counted as fast. */
const MOST_PENDING = 2000;

/** Counts are kept of all findings of each body as of today, in the window in which they are usually asked for. */
export const usuallyAsked = (scope: Scope): boolean =>
  isOfToday(scope) &&
  scope.after === windowStart(scope.asOf, USUAL_WINDOW) &&
  !scope.institutionId &&
  atMostOneCriterion(scope);

/** Recommendations are kept one by one as they are today: whose they are and when they were issued is told of each. */
export const allOfToday = (scope: Scope): boolean => isOfToday(scope) && atMostOneCriterion(scope);

/** Whether counts are kept of this very period and nearly all is folded, as a condition that is looked at before anything else. */
export const isKept = ({ after, until }: Scope, filter: Where): string => `
  EXISTS (SELECT FROM count_period WHERE after = ${filter.value(after)}::date AND until = ${filter.value(until)}::date)
  AND ${fewWaitIn('count_pending')}`;

/** The same of recommendations, which are of no period. */
export const isFolded = (): string => `${fewWaitIn('count_pending')} AND ${fewWaitIn('count_pending_recommendation')}`;

const fewWaitIn = (queue: string): string =>
  `(SELECT count(*) FROM (SELECT FROM ${queue} LIMIT ${MOST_PENDING + 1}) waiting) <= ${MOST_PENDING}`;
