import { heldToday } from '../../platform/access/held-today';

/**
 * Who of bodies ($1) can be named to read the identity of a source: their officers and leads, unless they manage or audit
 * the product too.
 */
export const CANDIDATES = {
  name: 'sources.candidates',
  text: `
    SELECT DISTINCT m.stakeholder_id AS "bodyId", p.id, p.name FROM membership m JOIN person p ON p.id = m.person_id
    WHERE m.stakeholder_id = ANY($1::uuid[]) AND m.role IN ('officer', 'lead') AND p.active AND ${heldToday()}
      AND NOT EXISTS (SELECT FROM membership o WHERE o.person_id = p.id
        AND o.role IN ('administrator', 'auditor') AND ${heldToday('o')})
    ORDER BY p.name, p.id`,
};

export interface Candidate {
  readonly bodyId: string;
  readonly id: string;
  readonly name: string;
}
