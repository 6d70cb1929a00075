import { heldToday } from '../../platform/access/held-today';

/** As what one scores or reviews: a membership `m` that holds today. */
const ASSESSES = `m.role IN ('lead', 'analyst') AND ${heldToday()}`;

/** Who may score or review at all, as SQL over a person `p`: an active lead or analyst who answers for no institution. */
export const MAY_ASSESS = `p.active AND EXISTS (SELECT FROM membership m WHERE m.person_id = p.id AND ${ASSESSES})`;

/** For which category of stakeholders a person speaks; none for whoever is of no body. */
export const categoryOf = (person: string): string => `(
  SELECT b.category FROM membership m JOIN stakeholder b ON b.id = m.stakeholder_id
  WHERE m.person_id = ${person} AND ${ASSESSES} ORDER BY m.valid_from, b.id LIMIT 1)`;

/** Nobody judges an institution of which they are part. */
export const isPartOf = (institution: string): string =>
  `EXISTS (SELECT FROM membership m WHERE m.person_id = p.id AND m.stakeholder_id = ${institution})`;

/** Those of these pairs of person and institution that cannot be, as the places of the institutions. */
export const UNFIT = `
  SELECT DISTINCT named.place FROM unnest($1::int[], $2::uuid[], $3::uuid[]) named (place, institution_id, person_id)
  WHERE NOT EXISTS (SELECT FROM person p WHERE p.id = named.person_id AND ${MAY_ASSESS}
    AND NOT ${isPartOf('named.institution_id')})
  ORDER BY named.place`;
