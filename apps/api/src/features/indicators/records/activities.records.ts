import { TAKING_PART } from '@nahliad/domain';
import { countableActivities, isDoneBy } from '../../../platform/access/activity-scope';
import { isValidOn, mandatedCells } from '../../../platform/database/mandated-cells';
import { quoted } from '../../../platform/database/quoted';
import type { Where } from '../../../platform/database/where';
import type { Scope } from '../scope';
import { pastIn } from './as-of';

/** What an act `e` that ended must have come to for anybody to have looked: being kept out is no look. */
export const LOOKED = (e: string): string => `${e}.outcome IN ('findings', 'no-findings')`;

/**
 * Acts of oversight that had ended by the day, with what had come of them by then, as CTEs: `ended` all of them, `doer` the
 * bodies that did each, and `undertaken` those in scope, whenever they ended. Their `category` is that of the leading body.
 */
export function activities(scope: Scope, filter: Where): string {
  const asOf = `${filter.value(scope.asOf)}::date`;
  const outcome = 'coalesce(past.outcome, a.outcome)';
  const narrow = ['true'];
  if (scope.bodyId) narrow.push(isDoneBy('e', filter.value(scope.bodyId)));
  if (scope.category) narrow.push(`e.category = ANY(${filter.value(scope.category)})`);
  if (scope.institutionId || scope.criterion) narrow.push(touches(scope, filter));
  return `${pastIn('activity', scope, filter)},
  ended AS MATERIALIZED (
    SELECT a.id, a.body_id, b.category, a.kind, a.ended_on, ${outcome} AS outcome, true AS counted FROM activity a
    JOIN stakeholder b ON b.id = a.body_id
    LEFT JOIN activity_past past ON past.activity_id = a.id
    WHERE a.status = 'logged' AND a.ended_on <= ${asOf} AND ${outcome} <> 'ongoing'
      AND ${countableActivities(scope.actor, filter)}
  ),
  doer AS (
    SELECT id AS activity_id, body_id, category, true AS signed FROM ended
    UNION ALL
    SELECT p.activity_id, p.body_id, b.category, p.state = 'signed' FROM participation p
    JOIN ended e ON e.id = p.activity_id JOIN stakeholder b ON b.id = p.body_id
    WHERE p.state IN (${quoted(TAKING_PART)})
  ),
  undertaken AS (SELECT e.* FROM ended e WHERE ${narrow.join(' AND ')})`;
}

/** The cells (body × institution × criterion) of the mandates that held on the day, as a CTE `cell`. */
export const mandates = (scope: Scope, filter: Where): string =>
  mandatedCells(isValidOn(`${filter.value(scope.asOf)}::date`));

function touches({ institutionId, criterion }: Scope, filter: Where): string {
  const cell = ['c.activity_id = e.id'];
  if (institutionId) cell.push(`c.institution_id = ANY(${filter.value(institutionId)}::uuid[])`);
  if (criterion) cell.push(`c.criterion = ANY(${filter.value(criterion)})`);
  return `EXISTS (SELECT FROM activity_scope c WHERE ${cell.join(' AND ')})`;
}
