import { DECIDED_POSITIONS, timelyResponse, type Evidence, type RepliesDue } from '@nahliad/domain';
import { countsOf, evidence } from '../records/evidence';
import { recommendationsBy } from '../records/grouping';
import type { Frame } from '../records/records';
import { figure } from './figure';

const DECIDED = `position IN (${DECIDED_POSITIONS.map((position) => `'${position}'`).join(', ')})`;
const STATES: readonly (keyof RepliesDue)[] = ['onTime', 'late', 'undated', 'dueToday', 'overdue', 'suspended'];

/**
 * Recommendations whose reply is due by then, each with what became of it; a position without a reply has no date. A
 * deadline that stands still is apart, and with it a reply that came meanwhile: the others may still come.
 */
const due = (frame: Frame) => `
  SELECT *, CASE
    WHEN suspended AND (reply_held OR (replied_on IS NULL AND NOT ${DECIDED})) THEN 'suspended'
    WHEN replied_on <= reply_until THEN 'onTime'
    WHEN replied_on IS NOT NULL THEN 'late'
    WHEN ${DECIDED} THEN 'undated'
    WHEN response_due_on = ${frame.asOf} THEN 'dueToday'
    ELSE 'overdue' END AS reply
  FROM recommended WHERE ${frame.within('response_due_on')}`;

/** The window runs on the due date. */
export const timelyResponseFigure = figure<{ replies: RepliesDue; evidence: Evidence }>({
  source: 'recommended',
  select(frame, by) {
    const { key, join, tail } = recommendationsBy(by, 'r.response_due_on', frame);
    return `
      SELECT ${key} AS "group", ${countsOf('reply', STATES)} AS replies,
        ${evidence(frame, 'r.response_due_on')} AS evidence
      FROM (${due(frame)}) r ${join} ${tail}`;
  },
  value: (row) => timelyResponse(row.replies, row.evidence),
});
