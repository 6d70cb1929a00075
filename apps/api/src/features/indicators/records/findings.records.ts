import { COUNTED_STATUSES, type WorkflowStatus } from '@nahliad/domain';
import { countableFindings } from '../../../platform/access/finding-scope';
import type { Where } from '../../../platform/database/where';
import type { Scope } from '../scope';
import { asItStood, pastOf } from './as-of';

const AXES = { workflow: 'draft', verification: 'pending' };
const NEVER_COUNTED: readonly WorkflowStatus[] = ['draft', 'withdrawn', 'duplicate'];
const list = (keys: readonly string[]) => keys.map((key) => `'${key}'`).join(', ');

/**
 * The findings as they stood, as a CTE `standing (id, body_id, observed_on, severity, polarity, counted)`: those that
 * count (`counted`), and those whose verification is still pending, which only tell how much of the evidence is checked.
 */
export function standingFindings(scope: Scope, filter: Where): string {
  const asOf = `${filter.value(scope.asOf)}::date`;
  const then = (axis: keyof typeof AXES) => asItStood('finding', 'f', axis, AXES[axis]);
  const criterion =
    scope.criterion &&
    `EXISTS (SELECT FROM finding_criterion fc WHERE fc.finding_id = f.id AND fc.criterion = ANY(${filter.value(scope.criterion)}))`;
  return `${pastOf('finding', AXES, asOf)},
  standing AS (
    SELECT id, body_id, observed_on, severity, polarity, counted FROM (
      SELECT f.*, ${then('workflow')} IN (${list(COUNTED_STATUSES)})
          AND ${then('verification')} IN ('verified', 'partly-verified') AS counted,
        ${then('workflow')} NOT IN (${list(NEVER_COUNTED)}) AND ${then('verification')} = 'pending' AS pending
      FROM finding f LEFT JOIN finding_past ON finding_past.finding_id = f.id
      WHERE ${countableFindings(scope.actor, filter)} ${criterion ? `AND ${criterion}` : ''}
    ) f WHERE counted OR pending
  )`;
}

/** The findings of the period in scope, as a CTE `act`: each is an act of oversight by a body of some category. */
export function acts(scope: Scope, filter: Where): string {
  const standing = standingFindings(scope, filter);
  const narrow = [`a.observed_on <= ${filter.value(scope.until)}::date`];
  if (scope.after) narrow.push(`a.observed_on > ${filter.value(scope.after)}::date`);
  if (scope.bodyId) narrow.push(`a.body_id = ANY(${filter.value(scope.bodyId)}::uuid[])`);
  if (scope.category) narrow.push(`b.category = ANY(${filter.value(scope.category)})`);
  if (scope.institutionId)
    narrow.push(`EXISTS (SELECT FROM finding_institution fi
      WHERE fi.finding_id = a.id AND fi.institution_id = ANY(${filter.value(scope.institutionId)}::uuid[]))`);
  return `WITH ${standing},
  act AS MATERIALIZED (
    SELECT a.*, b.category FROM standing a JOIN stakeholder b ON b.id = a.body_id WHERE ${narrow.join(' AND ')}
  )`;
}
