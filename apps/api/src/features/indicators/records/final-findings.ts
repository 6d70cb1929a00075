import { COUNTED_STATUSES } from '@nahliad/domain';
import { quoted } from '../../../platform/database/quoted';
import type { Where } from '../../../platform/database/where';
import type { Scope } from '../scope';
import { heldAgainst } from './findings.records';

const FINAL = quoted(COUNTED_STATUSES);

/**
 * What had happened by a day to a finding `f`, looked up once: when it became final, where nobody wrote that down the day
 * on which it was observed; when it was first published, `infinity` for never; and whether the law kept it `restricted`,
 * which is what the first change since then changed.
 */
export function publicity(day: string): string {
  const first = (axis: string, statuses: string) =>
    `min(effective_on) FILTER (WHERE axis = '${axis}' AND to_value IN (${statuses}) AND effective_on <= ${day})`;
  return `
    SELECT coalesce(${first('workflow', FINAL)}, f.observed_on) AS final_on,
      coalesce(${first('publication', `'published'`)}, 'infinity') AS published_on,
      coalesce((array_agg(from_value ORDER BY effective_on, id)
        FILTER (WHERE axis = 'visibility' AND effective_on > ${day}))[1], f.visibility)
        IN ('restricted', 'confidential') AS restricted
    FROM status_event WHERE finding_id = f.id`;
}

/** Findings in scope that may have become final in the period, with what became of them, as a CTE `final`: `n` of each. */
export function finals(scope: Scope, filter: Where): string {
  const asOf = `${filter.value(scope.asOf)}::date`;
  return `final AS (
    SELECT a.*, made.*, 1 AS n FROM found a JOIN finding f ON f.id = a.id CROSS JOIN LATERAL (${publicity(asOf)}) made
    WHERE a.counted AND ${perhaps(scope, filter)}
  )`;
}

/** Those that became final by an event of the period, and those that were observed in it and may have none. */
function perhaps({ after, until, institutionId }: Scope, filter: Where): string {
  const within = (day: string) =>
    `${day} <= ${filter.value(until)}::date ${after ? `AND ${day} > ${filter.value(after)}::date` : ''}`;
  const among = institutionId ? heldAgainst(institutionId, filter, 'finding_id') : 'true';
  return `(${within('a.observed_on')} OR a.id IN (
    SELECT finding_id FROM status_event
    WHERE axis = 'workflow' AND to_value IN (${FINAL}) AND ${within('effective_on')} AND ${among}))`;
}
