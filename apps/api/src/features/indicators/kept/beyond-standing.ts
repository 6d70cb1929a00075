import { bodiesOf, type Actor } from '../../../platform/access/actor';
import { furthestByStanding } from '../../../platform/access/counted-scope';
import type { Where } from '../../../platform/database/where';

/** Among which findings those are that somebody reads as their author, by name, by their part in the work or as the one who answers. */
export function beyondStanding(actor: Actor, filter: Where): string {
  const ways = ['SELECT NULL::uuid WHERE false'];
  if (actor.id) {
    const person = filter.value(actor.id);
    const beyond = `audience > ${furthestByStanding(actor)}`;
    ways.push(`SELECT id FROM finding WHERE author_id = ${person} AND workflow <> 'draft' AND ${beyond}`);
    ways.push(`SELECT findings_named_to(${person})`);
  }
  const bodies = bodiesOf(actor, 'officer', 'lead');
  if (bodies.length) ways.push(`SELECT findings_worked_on_by(${filter.value(bodies)}::uuid[])`);
  const institutions = bodiesOf(actor, 'respondent');
  if (institutions.length)
    ways.push(
      `SELECT finding_id FROM finding_institution WHERE institution_id = ANY(${filter.value(institutions)}::uuid[])`,
    );
  return ways.join(' UNION ');
}
