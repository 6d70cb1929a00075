import { heldToday } from '../../platform/access/held-today';

/**
 * Whom a finding ($1) can be shown by name, beside its author: officers and leads of its body and of those that take part
 * in it, and analysts of its body or of none.
 */
export const CANDIDATES = {
  name: 'visibility.candidates',
  text: `
    SELECT DISTINCT p.id, p.name FROM finding f
    JOIN membership m ON ${heldToday()}
      AND (m.role IN ('officer', 'lead') AND (m.stakeholder_id = f.body_id OR m.stakeholder_id IN (
          SELECT part.body_id FROM participation part WHERE part.finding_id = f.id AND part.state <> 'declined'))
        OR m.role = 'analyst' AND coalesce(m.stakeholder_id, f.body_id) = f.body_id)
    JOIN person p ON p.id = m.person_id AND p.active
    WHERE f.id = $1 AND p.id <> f.author_id
      AND NOT EXISTS (SELECT FROM finding_reader r WHERE r.finding_id = f.id AND r.person_id = p.id)
    ORDER BY p.name, p.id`,
};
