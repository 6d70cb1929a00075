import { USUAL_WINDOW, today, windowStart } from '@nahliad/domain';
import { countedByStanding } from '../../../platform/access/counted-scope';
import type { Where } from '../../../platform/database/where';
import { acts } from '../records/findings.records';
import type { Scope } from '../scope';
import { beyondStanding } from './beyond-standing';
import { COUNTED_COLUMNS, countedAs } from './counted-rows';
import { OF_CRITERION, OF_LOOK, OF_MONTH } from './facets';
import { lastLook, movedDays } from './last-look';
import { putRight } from './put-right';

/** With more than that waiting to be folded, the findings themselves are counted as fast. */
const MOST_PENDING = 2000;

const RECENT = 'sum(n) FILTER (WHERE recent)';

/** Counts are kept of all findings as of today, in the window in which they are usually asked for. */
export const mayBeKept = ({ asOf, after, institutionId, bodyId, category, criterion }: Scope): boolean =>
  asOf === today() && after === windowStart(asOf, USUAL_WINDOW) && !(institutionId ?? bodyId ?? category ?? criterion);

/** Whether they are kept of this very period and nearly all is folded, as a condition that is looked at before anything else. */
export const isKept = ({ after, until }: Scope, filter: Where): string => `
  EXISTS (SELECT FROM count_period WHERE after = ${filter.value(after)}::date AND until = ${filter.value(until)}::date)
  AND (SELECT count(*) FROM (SELECT FROM count_pending LIMIT ${MOST_PENDING + 1}) waiting) <= ${MOST_PENDING}`;

/**
 * The tallies (`records/tallies.ts`) out of the kept counts. What cannot be read off the cells `moved`: findings that are set
 * aside, because something of them is still to be folded or takes effect only after today, are taken out as they were
 * counted and put in as they are; those that whoever asks reads beyond their standing are put in.
 */
export function keptTallies(scope: Scope, filter: Where): string {
  const standing = countedByStanding(scope.actor, filter);
  return `${acts({ ...scope, ever: true }, filter, 'f.id IN (SELECT finding_id FROM looked_at)')},
  aside AS MATERIALIZED (SELECT finding_id FROM count_pending UNION SELECT finding_id FROM finding_past),
  looked_at AS MATERIALIZED (
    SELECT finding_id FROM aside
    UNION
    SELECT id FROM finding f WHERE id IN (${beyondStanding(scope.actor, filter)}) AND NOT ${standing('f')}
  ),
  moved AS MATERIALIZED (
    SELECT ${COUNTED_COLUMNS.join(', ')}, -1 AS sign FROM counted_finding c
    WHERE finding_id IN (SELECT finding_id FROM aside) AND ${standing('c')}
    UNION ALL
    SELECT ${countedAs(`f.observed_on > ${filter.value(scope.after)}::date`)}, 1 FROM finding f
    WHERE id IN (SELECT id FROM act WHERE counted)
  ),
  moved_day AS MATERIALIZED (${movedDays(standing)}),
  of_month AS (${putRight(OF_MONTH, standing)} HAVING sum(n) > 0),
  of_criterion AS (${putRight(OF_CRITERION, standing)} HAVING sum(n) > 0),
  look AS (${putRight(OF_LOOK, standing)}),
  of_look AS (
    SELECT *, ${lastLook('one', standing)} AS last_on FROM (
      SELECT body_id, institution_id, criterion, coalesce(${RECENT}, 0)::int AS findings FROM look
      GROUP BY body_id, institution_id, criterion HAVING ${scope.ever ? 'sum(n)' : RECENT} > 0
    ) one
  )`;
}
