import type { Actor } from '../../../platform/access/actor';
import type { Where } from '../../../platform/database/where';
import type { Scope } from '../scope';
import { beyondStanding } from './beyond-standing';
import { COUNTED_COLUMNS, countedAs, countedFrom } from './counted-rows';
import type { Standing } from './put-right';

/**
 * What cannot be read off the cells, as CTEs. Findings that are set `aside`, because something of them is still to be folded
 * or takes effect only after today, are taken out as they were counted; they are `looked_at` and put in as they are, and so
 * are those that whoever asks reads beyond their standing, and what was observed after today.
 */
export const lookedAt = (actor: Actor, until: string, filter: Where, standing: Standing): string => `
  aside AS MATERIALIZED (SELECT finding_id FROM count_pending UNION SELECT finding_id FROM finding_past),
  looked_at AS MATERIALIZED (
    SELECT finding_id FROM aside
    UNION
    SELECT id FROM finding WHERE observed_on > ${filter.value(until)}::date
    UNION
    SELECT id FROM finding f WHERE id IN (${beyondStanding(actor, filter)}) AND NOT ${standing('f')}
  )`;

/** What these come to as rows of counted_finding, each with its `sign`, as a CTE `moved`; `records` are those that may count. */
export function movedOf(records: 'act' | 'found', scope: Scope, filter: Where, standing: Standing): string {
  const recent = `f.observed_on > ${filter.value(scope.after)}::date AND f.observed_on <= ${filter.value(scope.until)}::date`;
  return `
  moved AS MATERIALIZED (
    SELECT ${COUNTED_COLUMNS.join(', ')}, -1 AS sign FROM counted_finding c
    WHERE finding_id IN (SELECT finding_id FROM aside) AND ${standing('c')}
    UNION ALL
    SELECT ${countedAs(`(${recent})`)}, 1
    FROM ${countedFrom(`${filter.value(scope.asOf)}::date`)}
    WHERE f.id IN (SELECT id FROM ${records} WHERE counted) AND f.id IN (SELECT finding_id FROM looked_at)
  )`;
}
