import { bodiesOf, type Actor } from './actor';
import { countingAs, readingAs, type Standing } from './standing';
import type { Where } from '../database/where';

/** How far a finding's `audience` may reach for counts of it to be kept: all overseers at most, or its own body. */
const EVERYBODY = 0;
const ALL_OVERSEERS = 1;
export const OWN_BODY = 2;

const furthest = ({ partner }: Standing): number => (partner ? ALL_OVERSEERS : EVERYBODY);

/** How far the audience of findings reaches that they read by their standing, whoever wrote them. */
export const furthestByStanding = (actor: Actor): number => furthest(readingAs(actor));

/**
 * Which of the findings that somebody counts (`countableFindings`) they count by their standing or body alone, as SQL over
 * whatever has `audience` and `body_id`. Of these, counts can be kept; what they read by more than that is looked for.
 */
export const countedByStanding = (actor: Actor, where: Where) => upTo(furthest(countingAs(actor)), actor, where);

/** The same of those that they read: an administrator reads fewer than they count. */
export const readByStanding = (actor: Actor, where: Where) => upTo(furthestByStanding(actor), actor, where);

function upTo(most: number, actor: Actor, where: Where): (row: string) => string {
  const bodies = bodiesOf(actor, 'officer', 'lead');
  if (bodies.length === 0) return (row) => `${row}.audience <= ${most}`;
  const own = `${where.value(bodies)}::uuid[]`;
  return (row) => `(${row}.audience <= ${most} OR (${row}.audience <= ${OWN_BODY} AND ${row}.body_id = ANY(${own})))`;
}
