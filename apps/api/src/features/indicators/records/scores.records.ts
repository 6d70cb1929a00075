import { countableScores } from '../../../platform/access/round-scope';
import type { Where } from '../../../platform/database/where';
import type { Scope } from '../scope';

/**
 * What assessment rounds that were closed by the day came to, as CTEs: `judged` the final answer to each indicator of the
 * rubric for each institution, that of the latest round, and `voice` those on whose word each score rests: whoever scored,
 * and both peers, by the category for which they spoke. The filters on bodies are on the body that ran the round.
 */
export function scores(scope: Scope, filter: Where): string {
  const narrow = [countableScores(scope.actor, filter), `o.ended_on <= ${filter.value(scope.asOf)}::date`];
  if (scope.bodyId) narrow.push(`o.body_id = ANY(${filter.value(scope.bodyId)}::uuid[])`);
  if (scope.category) narrow.push(`b.category = ANY(${filter.value(scope.category)})`);
  if (scope.institutionId) narrow.push(`s.institution_id = ANY(${filter.value(scope.institutionId)}::uuid[])`);
  if (scope.criterion) narrow.push(`s.criterion = ANY(${filter.value(scope.criterion)})`);
  return `judged AS MATERIALIZED (
    SELECT DISTINCT ON (s.institution_id, s.indicator)
      s.id, s.round_id, s.institution_id, s.criterion, s.level, s.unscored, o.ended_on
    FROM score s
    JOIN assessment_round o ON o.id = s.round_id
    JOIN stakeholder b ON b.id = o.body_id
    WHERE ${narrow.join(' AND ')}
    ORDER BY s.institution_id, s.indicator, o.ended_on DESC, o.id DESC
  ),
  voice AS (
    SELECT j.institution_id, j.criterion, j.ended_on, a.category, true AS counted FROM judged j
    JOIN round_assignment a ON a.round_id = j.round_id AND a.institution_id = j.institution_id
    WHERE j.level IS NOT NULL
  )`;
}
