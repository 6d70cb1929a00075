import type { EntityManager } from 'typeorm';
import { DomainError } from '../../platform/errors/domain-error';

/** To be taken before a change that may end somebody's rule: two who remove each other have to follow one another. */
export const oneAtATime = (tx: EntityManager): Promise<unknown> =>
  tx.query('LOCK TABLE membership IN SHARE ROW EXCLUSIVE MODE');

/** Somebody must always be left who administers, and whose role does not end by itself. */
export async function assertOneRemains(tx: EntityManager): Promise<void> {
  const [{ remains }] = await tx.query(REMAINS);
  if (!remains) throw new DomainError('person.last-administrator');
}

const REMAINS = `
  SELECT EXISTS (
    SELECT FROM membership m JOIN person p ON p.id = m.person_id
    WHERE m.role = 'administrator' AND p.active AND m.valid_from <= current_date AND m.valid_to IS NULL) AS remains`;
