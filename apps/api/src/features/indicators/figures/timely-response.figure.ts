import { DECIDED_POSITIONS, timelyResponse, timelyResponse1, type Evidence, type RepliesDue } from '@nahliad/domain';
import { quoted } from '../../../platform/database/quoted';
import { ALIKE, countsOf, evidence } from '../records/evidence';
import { recommendationsBy } from '../records/grouping';
import type { Frame } from '../records/records';
import { figure } from './figure';

const DECIDED = `position IN (${quoted(DECIDED_POSITIONS)})`;
const STATES: readonly (keyof RepliesDue)[] = ['onTime', 'late', 'undated', 'dueToday', 'overdue', 'suspended'];

/** When a reply stands still on the day, and until when it is on time. */
interface Deadline {
  readonly held: string;
  readonly until: string;
}
const SUSPENDED: Deadline = {
  held: `suspended AND (reply_held OR (replied_on IS NULL AND NOT ${DECIDED}))`,
  until: 'reply_until',
};
const AS_SET: Deadline = { held: 'false', until: 'response_due_on' };

/**
 * Recommendations whose reply is due by then, each with what became of it; a position without a reply has no date. A
 * deadline that stands still is apart, and with it a reply that came meanwhile: the others may still come.
 */
const due = (frame: Frame, { held, until }: Deadline) => `
  SELECT *, CASE
    WHEN ${held} THEN 'suspended'
    WHEN replied_on <= ${until} THEN 'onTime'
    WHEN replied_on IS NOT NULL THEN 'late'
    WHEN ${DECIDED} THEN 'undated'
    WHEN response_due_on = ${frame.asOf} THEN 'dueToday'
    ELSE 'overdue' END AS reply
  FROM of_reply WHERE ${frame.within('response_due_on')}`;

/** The window runs on the due date. */
const replies = (value: typeof timelyResponse, deadline: Deadline) =>
  figure<{ replies: RepliesDue; evidence: Evidence }>({
    source: 'recommended',
    select(frame, by) {
      const { key, join, tail } = recommendationsBy(by, 'r.response_due_on', frame);
      return `
        SELECT ${key} AS "group", ${countsOf('reply', STATES, 'counted', ALIKE)} AS replies,
          ${evidence(frame, 'r.response_due_on', 'true', ALIKE)} AS evidence
        FROM (${due(frame, deadline)}) r ${join} ${tail}`;
    },
    value: (row) => value(row.replies, row.evidence),
  });

export const timelyResponseFigure = replies(timelyResponse, SUSPENDED);
export const timelyResponse1Figure = replies(timelyResponse1, AS_SET);
