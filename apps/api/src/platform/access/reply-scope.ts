import type { Where } from '../database/where';
import { bodiesOf, hasRole, type Actor } from './actor';

/**
 * Which replies to a finding that somebody reads they may read, as SQL over a `reply` named `r`: once the finding is final
 * all of them, before that overseers do, and each institution its own.
 */
export const readableReplies = (actor: Actor, where: Where, r = 'r'): string =>
  `(${r}.settled OR ${betweenThem(actor, where, r)})`;

/** What else passes between a body and one institution over a finding: a row `one` with its `institution_id`. */
export function betweenThem(actor: Actor, where: Where, one: string): string {
  return concerning(actor, where, (own) => `${one}.institution_id = ANY(${own}::uuid[])`);
}

/** When and by which words a finding `f` was shared: for overseers, and for the institutions that it concerns. */
export function readablePeriods(actor: Actor, where: Where, f = 'f'): string {
  return concerning(
    actor,
    where,
    (own) =>
      `EXISTS (SELECT FROM finding_institution fi WHERE fi.finding_id = ${f}.id AND fi.institution_id = ANY(${own}::uuid[]))`,
  );
}

function concerning(actor: Actor, where: Where, isTheirs: (own: string) => string): string {
  if (hasRole(actor, 'officer', 'lead', 'analyst', 'auditor')) return 'true';
  const own = bodiesOf(actor, 'respondent');
  return own.length ? isTheirs(where.value(own)) : 'false';
}
