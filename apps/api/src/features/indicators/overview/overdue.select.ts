import { bilingualJson, namedJson } from '../../../platform/database/json';
import type { Frame } from '../records/records';
import { MOST_OVERDUE } from '../records/waiting.records';

/** The replies and the implementations that have been due for longest, and whose deadline is not suspended. */
export const longestOverdue = (frame: Frame): string => `
  SELECT late.id, r.reference, ${bilingualJson('r.text')} AS text,
    ${namedJson('s')} AS addressee,
    late.due_on AS "dueOn", late.kind, late.days AS "daysOver"
  FROM (
    SELECT id, addressee_id, due_on, kind, ${frame.asOf} - due_on AS days
    FROM waiting ORDER BY due_on, id, kind LIMIT ${MOST_OVERDUE}
  ) late
  JOIN recommendation r ON r.id = late.id
  JOIN stakeholder s ON s.id = late.addressee_id
  ORDER BY late.due_on, late.id, late.kind`;
