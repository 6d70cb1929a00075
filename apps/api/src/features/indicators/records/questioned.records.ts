import { OUT_OF_COHORT } from '@nahliad/domain';
import { matureOn } from '../../../platform/database/mature-on';
import { quoted } from '../../../platform/database/quoted';
import { stoodOn } from '../../../platform/database/stood-on';
import type { Where } from '../../../platform/database/where';
import type { Scope } from '../scope';
import { counts, inScope } from './findings.records';

/** What was last verified to be recovered or regularised on a recommendation `r` by a day. */
const verified = (asOf: string) => `(
  SELECT u.amount_resolved FROM follow_up u
  WHERE u.recommendation_id = r.id AND u.amount_resolved IS NOT NULL AND u.created_at < ${asOf} + 1
  ORDER BY u.created_at DESC LIMIT 1)`;

/** What all findings of a recommendation `r` question together: each has its share in what was recovered. */
const QUESTIONED_BY_ALL = `(
  SELECT sum(other.amount_questioned) FROM finding_recommendation shared JOIN finding other ON other.id = shared.finding_id
  WHERE shared.recommendation_id = r.id)`;

/**
 * Findings in scope that question money, whenever they were observed, as a CTE `questioned`: how much, what of it was
 * recovered or regularised and verified, no more than all of it, and whether a recommendation on it is `mature`.
 */
export function questioned(scope: Scope, filter: Where): string {
  const asOf = `${filter.value(scope.asOf)}::date`;
  const implementation = stoodOn('recommendation', 'r', 'implementation', asOf);
  const criterion = scope.criterion
    ? `EXISTS (SELECT FROM finding_criterion fc WHERE fc.finding_id = a.id AND fc.criterion = ANY(${filter.value(scope.criterion)}))`
    : 'true';
  return `questioned AS (
    SELECT a.id, a.observed_on, b.category, true AS counted, money.amount_questioned::float8 AS questioned, cohort.mature,
      least(money.amount_questioned, money.amount_questioned * cohort.resolved)::float8 AS resolved
    FROM (SELECT id, amount_questioned FROM finding WHERE amount_questioned > 0) money
    JOIN everything a ON a.id = money.id JOIN stakeholder b ON b.id = a.body_id
    CROSS JOIN LATERAL (
      SELECT count(*) > 0 AS mature, coalesce(sum(${verified(asOf)}::numeric / ${QUESTIONED_BY_ALL}), 0) AS resolved
      FROM finding_recommendation fr JOIN recommendation r ON r.id = fr.recommendation_id
      WHERE fr.finding_id = a.id AND r.issued_on <= ${asOf} AND ${matureOn(scope.asOf, (value) => filter.value(value), 'r.issued_on', 'r.target_on')}
        AND ${implementation} NOT IN (${quoted(OUT_OF_COHORT)})
    ) cohort
    WHERE ${counts('a')} AND a.observed_on <= ${asOf} AND ${criterion} AND ${inScope(scope, filter)}
  )`;
}
