import { CLOSED_IMPLEMENTATIONS, DECIDED_POSITIONS } from '@nahliad/domain';
import { quoted } from '../../../platform/database/quoted';

/** More than these nobody is shown. */
export const MOST_OVERDUE = 10;

/** What of a recommendation somebody waits for: by which day, and while what holds. */
export const WAITED_FOR = {
  reply: {
    day: 'response_due_on',
    waits: `replied_on IS NULL AND position NOT IN (${quoted(DECIDED_POSITIONS)}) AND implementation <> 'withdrawn'`,
  },
  implementation: { day: 'target_on', waits: `implementation NOT IN (${quoted(CLOSED_IMPLEMENTATIONS)})` },
} as const;

/** What of the recommendations in a CTE is waited for and was due before a day: (id, addressee_id, due_on, kind). */
export const waitingFor = (issued: string, asOf: string): string =>
  Object.entries(WAITED_FOR)
    .map(
      ([kind, { day, waits }]) => `
    SELECT id, addressee_id, ${day} AS due_on, '${kind}' AS kind FROM ${issued}
    WHERE counted AND ${waits} AND NOT suspended AND ${day} < ${asOf}`,
    )
    .join(' UNION ALL ');
