import { COUNTED_STATUSES, COUNTED_VERIFICATIONS, type WorkflowStatus } from '@nahliad/domain';
import { countableFindings } from '../../../platform/access/finding-scope';
import { quoted } from '../../../platform/database/quoted';
import type { Where } from '../../../platform/database/where';
import type { Scope } from '../scope';
import { pastOf } from './as-of';

const NEVER_COUNTED: readonly WorkflowStatus[] = ['draft', 'withdrawn', 'duplicate'];
const counted = (row: string) =>
  `(${row}.workflow IN (${quoted(COUNTED_STATUSES)}) AND ${row}.verification IN (${quoted(COUNTED_VERIFICATIONS)}))`;
const awaited = (row: string) =>
  `(${row}.workflow NOT IN (${quoted(NEVER_COUNTED)}) AND ${row}.verification = 'pending')`;

/**
 * The findings as they stood, as a CTE `standing (id, body_id, observed_on, severity, polarity, counted)`: those that
 * count (`counted`), and those whose verification is still pending, which only tell how much of the evidence is checked.
 */
export function standingFindings(scope: Scope, filter: Where): string {
  const narrow = [countableFindings(scope.actor, filter)];
  if (scope.criterion)
    narrow.push(`EXISTS (SELECT FROM finding_criterion fc
      WHERE fc.finding_id = f.id AND fc.criterion = ANY(${filter.value(scope.criterion)}))`);
  const stood = (row: string) => `
    SELECT f.id, f.body_id, f.observed_on, f.severity, f.polarity, ${counted(row)} AS counted FROM finding f
    ${row === 'f' ? '' : `JOIN finding_past ${row} ON ${row}.finding_id = f.id`}
    WHERE (${counted(row)} OR ${awaited(row)}) AND ${narrow.join(' AND ')}`;
  return `${pastOf('finding', `${filter.value(scope.asOf)}::date`)},
  standing AS (
    ${stood('f')} AND NOT EXISTS (SELECT FROM finding_past WHERE finding_past.finding_id = f.id)
    UNION ALL ${stood('past')}
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
