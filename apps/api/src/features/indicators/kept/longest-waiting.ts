import { readByStanding } from '../../../platform/access/counted-scope';
import type { Where } from '../../../platform/database/where';
import { inScope } from '../records/recommendations.records';
import { MOST_OVERDUE, WAITED_FOR } from '../records/waiting.records';
import type { Scope } from '../scope';

/** What has been waited for longest of what somebody reads, of each kind the first few, by the indexes of counted_recommendation. */
export function waitingLongest(scope: Scope, filter: Where): string {
  const told = readByStanding(scope.actor, filter);
  const concerned = scope.criterion ? `r.criteria && ${filter.value(scope.criterion)}::text[]` : 'true';
  const asOf = `${filter.value(scope.asOf)}::date`;
  const kinds = Object.entries(WAITED_FOR).map(
    ([kind, { day, waits }]) => `(
    SELECT r.recommendation_id AS id, r.addressee_id, r.${day} AS due_on, '${kind}' AS kind
    FROM counted_recommendation r JOIN stakeholder b ON b.id = r.issuer_id
    WHERE r.counted AND ${waits} AND r.${day} < ${asOf} AND ${told('r')} AND ${inScope(scope, filter)}
      AND ${concerned} AND r.recommendation_id NOT IN (SELECT recommendation_id FROM looked_at)
    ORDER BY r.${day}, r.recommendation_id LIMIT ${MOST_OVERDUE})`,
  );
  return kinds.join(' UNION ALL ');
}
