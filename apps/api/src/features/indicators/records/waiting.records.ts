import { CLOSED_IMPLEMENTATIONS, DECIDED_POSITIONS } from '@nahliad/domain';
import { readableFindings } from '../../../platform/access/finding-scope';
import { readableAlone } from '../../../platform/access/recommendation-scope';
import { countsMoreThanTheyRead } from '../../../platform/access/standing';
import { quoted } from '../../../platform/database/quoted';
import type { Where } from '../../../platform/database/where';
import type { Scope } from '../scope';

/** More than these nobody is shown. */
export const MOST_OVERDUE = 10;

/** What of a recommendation somebody waits for: by which day, and while what holds. */
export const WAITED_FOR = {
  reply: {
    day: 'response_due_on',
    waits: `replied_on IS NULL AND position NOT IN (${quoted(DECIDED_POSITIONS)}) AND implementation <> 'withdrawn'`,
  },
  implementation: { day: 'target_on', waits: `implementation NOT IN (${quoted(CLOSED_IMPLEMENTATIONS)})` },
} as const;

/**
 * What of the recommendations in a CTE is waited for and was due before the day: (id, addressee_id, due_on, kind). An
 * administrator counts findings that they do not read: what was recommended on those alone is not among it.
 */
export function waitingFor(issued: string, { actor, asOf }: Scope, filter: Where): string {
  const told = countsMoreThanTheyRead(actor) ? toldOf(issued, actor, filter) : 'true';
  const before = `${filter.value(asOf)}::date`;
  return Object.entries(WAITED_FOR)
    .map(
      ([kind, { day, waits }]) => `
    SELECT id, addressee_id, ${day} AS due_on, '${kind}' AS kind FROM ${issued}
    WHERE counted AND ${waits} AND NOT suspended AND ${day} < ${before} AND ${told}`,
    )
    .join(' UNION ALL ');
}

const toldOf = (issued: string, actor: Scope['actor'], filter: Where): string => `(
  EXISTS (
    SELECT FROM finding_recommendation fr JOIN standing s ON s.id = fr.finding_id JOIN finding f ON f.id = s.id
    WHERE fr.recommendation_id = ${issued}.id AND s.counted AND ${readableFindings(actor, filter)})
  OR EXISTS (
    SELECT FROM recommendation r
    WHERE r.id = ${issued}.id AND r.visibility IS NOT NULL AND ${readableAlone(actor, filter)}))`;
