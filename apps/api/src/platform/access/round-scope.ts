import type { Where } from '../database/where';
import { bodiesOf, hasRole, type Actor } from './actor';
import { countsUnpublished } from './standing';

/**
 * Which assessment rounds somebody may know of, as SQL over an `assessment_round` named `o`: whoever oversees knows of all
 * of them, an institution of those that ask it for its comments or have.
 */
export function readableRounds(actor: Actor, where: Where, o = 'o'): string {
  if (actor.id === null) return 'false';
  const institutions = bodiesOf(actor, 'respondent');
  if (institutions.length === 0) return 'true';
  return `(${isTold(o)} AND EXISTS (SELECT FROM round_assignment ra
    WHERE ra.round_id = ${o}.id AND ra.institution_id = ANY(${where.value(institutions)}::uuid[])))`;
}

/**
 * Which scores `s` of a round `o` they may read: while it goes on, its body and whoever scores or reviews them; then the
 * institution; all partners once it is closed.
 */
export function readableScores(actor: Actor, where: Where, s = 's', o = 'o'): string {
  if (actor.id === null) return 'false';
  const me = where.value(actor.id);
  const ways = [
    `EXISTS (SELECT FROM round_assignment ra WHERE ra.round_id = ${o}.id AND ra.institution_id = ${s}.institution_id
      AND ra.person_id = ${me} AND (ra.part = 'assessor' OR ${o}.status <> 'scoring'))`,
  ];
  if (hasRole(actor, 'officer', 'lead', 'analyst', 'auditor')) ways.push(`${o}.status = 'closed'`);
  const bodies = bodiesOf(actor, 'officer', 'lead');
  if (bodies.length) ways.push(`${o}.body_id = ANY(${where.value(bodies)}::uuid[])`);
  const institutions = bodiesOf(actor, 'respondent');
  if (institutions.length)
    ways.push(`(${isTold(o)} AND ${s}.institution_id = ANY(${where.value(institutions)}::uuid[]))`);
  return `(${ways.join(' OR ')})`;
}

/** Which scores of closed rounds their figures count: partners all, an institution its own, the public none. */
export function countableScores(actor: Actor, where: Where, s = 's', o = 'o'): string {
  const closed = `${o}.status = 'closed'`;
  if (countsUnpublished(actor)) return closed;
  return `(${closed} AND ${s}.institution_id = ANY(${where.value(bodiesOf(actor, 'respondent'))}::uuid[]))`;
}

const isTold = (o: string): string => `${o}.status IN ('commenting', 'closed')`;
