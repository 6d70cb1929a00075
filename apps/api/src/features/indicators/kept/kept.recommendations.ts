import { bodiesOf, type Actor } from '../../../platform/access/actor';
import { countedByStanding } from '../../../platform/access/counted-scope';
import type { Where } from '../../../platform/database/where';
import { RECOMMENDED, concerned, inScope, issuedAs } from '../records/recommendations.records';
import type { Scope } from '../scope';
import { beyondStanding } from './beyond-standing';

/**
 * What figures count of recommendations (`records/recommendations.records.ts`), by the rows that are kept of them; those
 * that are `looked_at` are read as they are. In which region each is no row says.
 */
export function keptRecommendations(scope: Scope, filter: Where): string {
  const standing = countedByStanding(scope.actor, filter);
  const asOf = `${filter.value(scope.asOf)}::date`;
  const kept = `${standing('r')} AND r.recommendation_id NOT IN (SELECT recommendation_id FROM looked_at)`;
  return `
  looked_at AS MATERIALIZED (${lookedAt(scope.actor, filter)}),
  ${issuedAs('looked', scope, filter, 'looked_at')},
  issued AS MATERIALIZED (
    SELECT r.recommendation_id AS id, r.type, r.addressee_id, r.addressee_id || r.also_addressed_ids AS institution_ids,
      b.category, r.issued_on, r.response_due_on, r.target_on,
      CASE WHEN r.replied_on <= ${asOf} THEN r.replied_on END AS replied_on, r.counted,
      false AS suspended, false AS reply_held, r.response_due_on AS reply_until, r.position, r.implementation
    FROM counted_recommendation r JOIN stakeholder b ON b.id = r.issuer_id
    WHERE ${kept} AND ${inScope(scope, filter)}
    UNION ALL SELECT * FROM looked
  ),
  concerned AS (
    SELECT r.recommendation_id, r.counted AS by_counted, unnest(r.criteria) AS criterion
    FROM counted_recommendation r WHERE ${kept}
    UNION ALL ${concerned('looked_at')}
  ),
  ${RECOMMENDED}`;
}

/**
 * Of which no row can tell: of what is still to be folded, of what takes effect only after today, of deadlines that stood
 * still, and of those that somebody counts otherwise than by one standing.
 */
const lookedAt = (actor: Actor, filter: Where): string => `
  SELECT recommendation_id FROM count_pending_recommendation
  UNION SELECT recommendation_id FROM counted_severally
  UNION SELECT recommendation_id FROM recommendation_past
  UNION SELECT recommendation_id FROM deadline_suspension
  UNION
  SELECT recommendation_id FROM finding_recommendation WHERE finding_id IN (
    SELECT finding_id FROM count_pending
    UNION SELECT finding_id FROM finding_past
    UNION ${beyondStanding(actor, filter)}
  )
  ${addressed(actor, filter)}`;

/** What is shown without a finding is shown to those whom it addresses, whoever else counts it. */
function addressed(actor: Actor, filter: Where): string {
  const institutions = bodiesOf(actor, 'respondent');
  return institutions.length
    ? `UNION SELECT id FROM recommendation
      WHERE visibility IS NOT NULL AND (addressee_id || also_addressed_ids) && ${filter.value(institutions)}::uuid[]`
    : '';
}
