import { countableAlone } from '../../../platform/access/recommendation-scope';
import type { INITIAL } from '../../../platform/database/stood-on';
import { covers, lastDayOf } from '../../../platform/database/suspended-on';
import type { Where } from '../../../platform/database/where';
import type { Scope } from '../scope';
import { pastIn } from './as-of';
import { standingFindings } from './findings.records';
import { recommendationTallies } from './recommendation-tallies';

const then = (axis: keyof typeof INITIAL.recommendation) => `coalesce(past.${axis}, r.${axis})`;

/**
 * All that figures count of recommendations: `issued`, by which criteria each is `concerned`, what of it is `recommended`
 * still, since nobody took it back, and what each figure asks of it.
 */
export const recommendations = (scope: Scope, filter: Where): string => `
  ${issuedAs('issued', scope, filter)},
  concerned AS (${concerned()}),
  recommended AS NOT MATERIALIZED (SELECT * FROM issued WHERE implementation <> 'withdrawn'),
  ${recommendationTallies(scope, filter)}`;

/** By which criteria those findings are that bear a recommendation: those that count, or where none does those that may. */
export const concerned = (among?: string): string => `
  SELECT DISTINCT fr.recommendation_id, s.counted AS by_counted, fc.criterion FROM finding_recommendation fr
  JOIN standing s ON s.id = fr.finding_id JOIN finding_criterion fc ON fc.finding_id = s.id
  WHERE ${isAmong('fr.recommendation_id', among)}`;

/**
 * The recommendations in scope as they stood, as a CTE of this name: each counts when one of its findings does, or where it
 * is read without one, which then is by no criterion. The category is that of the issuer, the institutions are those
 * addressed; `replied_on` is the first substantive reply. `suspended` says whether its deadlines stand still on the day,
 * `reply_held` that this holds the reply's; a reply that falls due while they stand still is due `reply_until` the end of
 * that. Only those `among` a CTE of that name, where one is named, are looked at.
 */
export function issuedAs(name: string, scope: Scope, filter: Where, among?: string): string {
  const bearing =
    among &&
    `f.id = ANY(ARRAY(SELECT fr.finding_id FROM finding_recommendation fr WHERE ${isAmong('fr.recommendation_id', among)}))`;
  const asOf = `${filter.value(scope.asOf)}::date`;
  const alone = scope.criterion ? 'false' : `(r.visibility IS NOT NULL AND ${countableAlone(scope.actor, filter)})`;
  return `${standingFindings(scope, filter, bearing)},
  ${pastIn('recommendation', scope, filter)},
  founded AS (
    SELECT fr.recommendation_id, bool_or(s.counted) AS counted
    FROM finding_recommendation fr JOIN standing s ON s.id = fr.finding_id
    WHERE ${isAmong('fr.recommendation_id', among)} GROUP BY fr.recommendation_id
  ),
  reply AS (
    SELECT recommendation_id, min(received_on) AS on_day FROM response
    WHERE substantive AND received_on <= ${asOf} AND ${isAmong('recommendation_id', among)} GROUP BY recommendation_id
  ),
  standstill AS (
    SELECT h.recommendation_id, bool_or(${covers('h', asOf)}) AS running,
      bool_or(${covers('h', asOf)} AND ${covers('h', 'due.response_due_on')}) AS holds_reply,
      max(${lastDayOf('h')}) FILTER (WHERE ${covers('h', 'due.response_due_on')}) AS reply_until
    FROM deadline_suspension h JOIN recommendation due ON due.id = h.recommendation_id GROUP BY h.recommendation_id
  ),
  ${name} AS MATERIALIZED (
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
    WHERE (founded.counted IS NOT NULL OR ${alone}) AND ${inScope(scope, filter)} AND ${isAmong('r.id', among)}
  )`;
}

/** Of recommendations `r` by an issuer `b`: all but the criterion, which is that of their findings. */
export const inScope = (scope: Scope, filter: Where): string =>
  `r.issued_on <= ${filter.value(scope.asOf)}::date AND ${issuedBy('r', scope, filter)} AND ${addressedTo(scope, filter)}`;

/** Of rows with an issuer `b`. */
export function issuedBy(row: string, { bodyId, category }: Scope, filter: Where): string {
  const narrow = ['true'];
  if (bodyId) narrow.push(`${row}.issuer_id = ANY(${filter.value(bodyId)}::uuid[])`);
  if (category) narrow.push(`b.category = ANY(${filter.value(category)})`);
  return narrow.join(' AND ');
}

const addressedTo = ({ institutionId }: Scope, filter: Where): string =>
  institutionId ? `(r.addressee_id || r.also_addressed_ids) && ${filter.value(institutionId)}::uuid[]` : 'true';

/** They are few, and looked up one by one. */
const isAmong = (id: string, among?: string) =>
  among ? `${id} = ANY(ARRAY(SELECT recommendation_id FROM ${among}))` : 'true';
