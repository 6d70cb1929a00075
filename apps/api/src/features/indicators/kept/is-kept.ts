import { USUAL_WINDOW, today, windowStart } from '@nahliad/domain';
import type { Where } from '../../../platform/database/where';
import type { Scope } from '../scope';

/** With more than that waiting to be folded, the findings themselves are counted as fast. */
const MOST_PENDING = 2000;

/** Counts are kept of all findings as of today, in the window in which they are usually asked for. */
export const mayBeKept = ({ asOf, after, institutionId, bodyId, category, criterion }: Scope): boolean =>
  asOf === today() && after === windowStart(asOf, USUAL_WINDOW) && !(institutionId ?? bodyId ?? category ?? criterion);

/** Whether they are kept of this very period and nearly all is folded, as a condition that is looked at before anything else. */
export const isKept = ({ after, until }: Scope, filter: Where): string => `
  EXISTS (SELECT FROM count_period WHERE after = ${filter.value(after)}::date AND until = ${filter.value(until)}::date)
  AND (SELECT count(*) FROM (SELECT FROM count_pending LIMIT ${MOST_PENDING + 1}) waiting) <= ${MOST_PENDING}`;
