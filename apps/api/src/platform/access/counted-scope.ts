import { bodiesOf, type Actor } from './actor';
import { countingAs } from './standing';
import type { Where } from '../database/where';

/** How far a finding's `audience` may reach for counts of it to be kept: all overseers at most, or its own body. */
const EVERYBODY = 0;
const ALL_OVERSEERS = 1;
export const OWN_BODY = 2;

/** How far the audience of findings reaches that they count by their standing, whoever wrote them. */
export const furthestByStanding = (actor: Actor): number => (countingAs(actor).partner ? ALL_OVERSEERS : EVERYBODY);

/**
 * Which of the findings that somebody counts (`countableFindings`) they count by their standing or body alone, as SQL over
 * whatever has `audience` and `body_id`. Of these, counts can be kept; what they read by more than that is looked for.
 */
export function countedByStanding(actor: Actor, where: Where): (row: string) => string {
  const most = furthestByStanding(actor);
  const bodies = bodiesOf(actor, 'officer', 'lead');
  if (bodies.length === 0) return (row) => `${row}.audience <= ${most}`;
  const own = `${where.value(bodies)}::uuid[]`;
  return (row) => `(${row}.audience <= ${most} OR (${row}.audience <= ${OWN_BODY} AND ${row}.body_id = ANY(${own})))`;
}
