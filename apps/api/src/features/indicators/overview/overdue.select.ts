import { hasRole } from '../../../platform/access/actor';
import { bilingualJson, namedJson } from '../../../platform/database/json';
import { readableAlone } from '../../../platform/access/recommendation-scope';
import type { Frame } from '../records/records';
import { MOST_OVERDUE } from '../records/waiting.records';

/** An administrator counts findings that they do not read: what was recommended on those is not told by its text. */
const told = (frame: Frame) =>
  hasRole(frame.scope.actor, 'administrator')
    ? `AND (EXISTS (SELECT FROM finding_recommendation fr JOIN finding f ON f.id = fr.finding_id
        WHERE fr.recommendation_id = waiting.id AND ${frame.readable('f')})
      OR EXISTS (SELECT FROM recommendation r WHERE r.id = waiting.id AND r.visibility IS NOT NULL AND ${readableAlone(frame.scope.actor, frame)}))`
    : '';

/** The replies and the implementations that have been due for longest, and whose deadline is not suspended. */
export const longestOverdue = (frame: Frame): string => `
  SELECT late.id, r.reference, ${bilingualJson('r.text')} AS text,
    ${namedJson('s')} AS addressee,
    late.due_on AS "dueOn", late.kind, late.days AS "daysOver"
  FROM (
    SELECT id, addressee_id, due_on, kind, ${frame.asOf} - due_on AS days
    FROM waiting WHERE true ${told(frame)}
    ORDER BY due_on, id, kind LIMIT ${MOST_OVERDUE}
  ) late
  JOIN recommendation r ON r.id = late.id
  JOIN stakeholder s ON s.id = late.addressee_id
  ORDER BY late.due_on, late.id, late.kind`;
