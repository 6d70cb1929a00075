import { countableAlone } from '../../../platform/access/recommendation-scope';
import type { INITIAL } from '../../../platform/database/stood-on';
import { covers, lastDayOf } from '../../../platform/database/suspended-on';
import type { Where } from '../../../platform/database/where';
import type { Scope } from '../scope';
import { pastOf } from './as-of';
import { standingFindings } from './findings.records';

const then = (axis: keyof typeof INITIAL.recommendation) => `coalesce(past.${axis}, r.${axis})`;

/**
 * The recommendations in scope as they stood, as a CTE `issued`, and without what was taken back as `recommended`: each
 * counts when one of its findings does, or where it is read without one, which then is by no criterion. The category is
 * that of the issuer, the institutions are those addressed; `replied_on` is the first substantive reply. `suspended` says
 * whether its deadlines stand still on the day, `reply_held` that this holds the reply's; a reply that falls due while
 * they stand still is due `reply_until` the end of that.
 */
export function recommendations(scope: Scope, filter: Where): string {
  const standing = standingFindings(scope, filter);
  const asOf = `${filter.value(scope.asOf)}::date`;
  const alone = scope.criterion ? 'false' : `(r.visibility IS NOT NULL AND ${countableAlone(scope.actor, filter)})`;
  const narrow = [`(founded.counted IS NOT NULL OR ${alone})`, `r.issued_on <= ${asOf}`];
  if (scope.bodyId) narrow.push(`r.issuer_id = ANY(${filter.value(scope.bodyId)}::uuid[])`);
  if (scope.category) narrow.push(`b.category = ANY(${filter.value(scope.category)})`);
  if (scope.institutionId)
    narrow.push(`(r.addressee_id || r.also_addressed_ids) && ${filter.value(scope.institutionId)}::uuid[]`);
  return `${standing},
  ${pastOf('recommendation', asOf)},
  founded AS (
    SELECT fr.recommendation_id, bool_or(s.counted) AS counted
    FROM finding_recommendation fr JOIN standing s ON s.id = fr.finding_id GROUP BY fr.recommendation_id
  ),
  reply AS (
    SELECT recommendation_id, min(received_on) AS on_day FROM response
    WHERE substantive AND received_on <= ${asOf} GROUP BY recommendation_id
  ),
  standstill AS (
    SELECT h.recommendation_id, bool_or(${covers('h', asOf)}) AS running,
      bool_or(${covers('h', asOf)} AND ${covers('h', 'due.response_due_on')}) AS holds_reply,
      max(${lastDayOf('h')}) FILTER (WHERE ${covers('h', 'due.response_due_on')}) AS reply_until
    FROM deadline_suspension h JOIN recommendation due ON due.id = h.recommendation_id GROUP BY h.recommendation_id
  ),
  issued AS (
    SELECT r.id, r.type, r.addressee_id, r.addressee_id || r.also_addressed_ids AS institution_ids, b.category,
      r.issued_on, r.response_due_on, r.target_on, reply.on_day AS replied_on,
      coalesce(founded.counted, false) OR ${alone} AS counted,
      coalesce(standstill.running, false) AS suspended, coalesce(standstill.holds_reply, false) AS reply_held,
      coalesce(standstill.reply_until, r.response_due_on) AS reply_until,
      ${then('position')} AS position, ${then('implementation')} AS implementation
    FROM recommendation r
    LEFT JOIN founded ON founded.recommendation_id = r.id
    JOIN stakeholder b ON b.id = r.issuer_id
    LEFT JOIN recommendation_past past ON past.recommendation_id = r.id
    LEFT JOIN reply ON reply.recommendation_id = r.id
    LEFT JOIN standstill ON standstill.recommendation_id = r.id
    WHERE ${narrow.join(' AND ')}
  ),
  recommended AS MATERIALIZED (SELECT * FROM issued WHERE implementation <> 'withdrawn')`;
}
