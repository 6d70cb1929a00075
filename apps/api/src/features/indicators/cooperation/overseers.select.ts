import { only } from '../records/grouping';
import type { Frame } from '../records/records';

/** All who have to oversee in scope, or did in the period: how many acts each signed, and how many of them with another. */
export function overseers(frame: Frame): string {
  const { institutionId, criterion } = frame.scope;
  return `
    SELECT body_id AS "bodyId", count(id)::int AS activities, count(id) FILTER (WHERE joint)::int AS joint
    FROM (
      SELECT d.body_id, u.id, count(*) OVER (PARTITION BY u.id) > 1 AS joint
      FROM undertaken u JOIN doer d ON d.activity_id = u.id AND d.signed
      WHERE ${frame.within('u.ended_on')}
      UNION ALL
      SELECT c.body_id, NULL, false FROM cell c
      WHERE true ${only(frame, 'c.institution_id', 'uuid', institutionId)} ${only(frame, 'c.criterion', 'text', criterion)}
    ) overseer GROUP BY body_id`;
}
