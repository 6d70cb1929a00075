import { COUNTED_STATUSES, COUNTED_VERIFICATIONS, VOID_STATUSES, type WorkflowStatus } from '@nahliad/domain';
import { countableFindings } from '../../../platform/access/finding-scope';
import { quoted } from '../../../platform/database/quoted';
import type { Where } from '../../../platform/database/where';
import type { Scope } from '../scope';
import { pastIn } from './as-of';

const NEVER_COUNTED: readonly WorkflowStatus[] = ['draft', ...VOID_STATUSES];
/** Whether a finding bears figures; `row` has its two axes. */
export const counts = (row: string) =>
  `(${row}.workflow IN (${quoted(COUNTED_STATUSES)}) AND ${row}.verification IN (${quoted(COUNTED_VERIFICATIONS)}))`;
/** Whether it may bear them, once it is verified. */
export const awaited = (row: string) =>
  `(${row}.workflow NOT IN (${quoted(NEVER_COUNTED)}) AND ${row}.verification = 'pending')`;

/**
 * The findings as they stood, as a CTE `standing (id, body_id, observed_on, severity, polarity, counted)`: those that
 * count (`counted`), and those whose verification is still pending, which only tell how much of the evidence is checked.
 */
export function standingFindings(scope: Scope, filter: Where, among = 'true'): string {
  const narrow = [countableFindings(scope.actor, filter), among];
  if (scope.criterion)
    narrow.push(`EXISTS (SELECT FROM finding_criterion fc
      WHERE fc.finding_id = f.id AND fc.criterion = ANY(${filter.value(scope.criterion)}))`);
  const stood = (row: string) => `
    SELECT f.id, f.body_id, f.observed_on, f.severity, f.polarity, ${counts(row)} AS counted FROM finding f
    ${row === 'f' ? '' : `JOIN finding_past ${row} ON ${row}.finding_id = f.id`}
    WHERE (${counts(row)} OR ${awaited(row)}) AND ${narrow.join(' AND ')}`;
  return `${pastIn('finding', scope, filter)},
  standing AS (
    ${stood('f')} AND NOT EXISTS (SELECT FROM finding_past WHERE finding_past.finding_id = f.id)
    UNION ALL ${stood('past')}
  )`;
}

/**
 * The findings in scope, whenever they were observed, as a CTE `found`; those of the period as a CTE
 * `act`: each is somebody's look.
 */
export function acts(scope: Scope, filter: Where, among?: string): string {
  const standing = standingFindings(scope, filter, among);
  const period = [`observed_on <= ${filter.value(scope.until)}::date`];
  if (scope.after && !scope.ever) period.push(`observed_on > ${filter.value(scope.after)}::date`);
  return `${standing},
  found AS (SELECT a.*, b.category FROM standing a JOIN stakeholder b ON b.id = a.body_id WHERE ${inScope(scope, filter)}),
  act AS MATERIALIZED (SELECT * FROM found WHERE ${period.join(' AND ')})`;
}

/**
 * Findings whose past must be known beyond what counts, as CTEs: `weighed` those in scope by their verification, whatever
 * came of it, and `adverse` all that count against somebody, in scope or not: what follows on a finding may be anybody's.
 */
export function findingsBeyond(scope: Scope, filter: Where): string {
  const criterion = scope.criterion
    ? `EXISTS (SELECT FROM finding_criterion fc WHERE fc.finding_id = a.id AND fc.criterion = ANY(${filter.value(scope.criterion)}))`
    : 'true';
  return `everything AS NOT MATERIALIZED (
    SELECT f.id, f.body_id, f.observed_on, f.polarity, f.themes, coalesce(past.workflow, f.workflow) AS workflow,
      coalesce(past.verification, f.verification) AS verification
    FROM finding f LEFT JOIN finding_past past ON past.finding_id = f.id WHERE ${countableFindings(scope.actor, filter)}
  ),
  weighed AS (
    SELECT a.id, a.observed_on, a.verification, a.verification <> 'pending' AS counted, b.category FROM everything a
    JOIN stakeholder b ON b.id = a.body_id
    WHERE a.workflow NOT IN (${quoted(NEVER_COUNTED)}) AND ${criterion} AND ${inScope(scope, filter)}
  ),
  adverse AS (SELECT a.id, a.observed_on, a.themes FROM everything a WHERE a.polarity = 'adverse' AND ${counts('a')})`;
}

/** Of findings `a` by a body `b`: all but the criterion, which narrows them where they are read. */
export function inScope({ bodyId, category, institutionId }: Scope, filter: Where): string {
  const narrow = ['true'];
  if (bodyId) narrow.push(`a.body_id = ANY(${filter.value(bodyId)}::uuid[])`);
  if (category) narrow.push(`b.category = ANY(${filter.value(category)})`);
  if (institutionId) narrow.push(heldAgainst(institutionId, filter, 'a.id'));
  return narrow.join(' AND ');
}

/** Their findings are looked up one by one: PostgreSQL would rather read all, and prove of each that it may be counted. */
export const heldAgainst = (institutionIds: readonly string[], filter: Where, finding: string): string =>
  `${finding} = ANY(ARRAY(
    SELECT finding_id FROM finding_institution WHERE institution_id = ANY(${filter.value(institutionIds)}::uuid[])))`;
