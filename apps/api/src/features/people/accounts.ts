import type { CreatePerson, Locale, MembershipInput } from '@nahliad/contracts';
import type { StakeholderCategory } from '@nahliad/domain';
import type { EntityManager } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import { DomainError } from '../../platform/errors/domain-error';
import { assertRoles } from './people.policy';

export interface NewAccount {
  readonly id?: string;
  readonly email: string;
  readonly name: string;
  readonly passwordHash: string;
  readonly locale?: Locale | undefined;
  readonly memberships: CreatePerson['memberships'];
}

/** Makes an account with its roles; its id. One e-mail is one account, however its letters are written. */
export async function openAccount(tx: EntityManager, account: NewAccount): Promise<string> {
  const { id = uuidv7(), email, name, passwordHash, locale = 'en', memberships } = account;
  const [person] = await tx.query(INSERT, [id, email.toLowerCase(), name, passwordHash, locale]);
  if (!person) throw new DomainError('person.email-taken', [{ path: 'email', code: 'taken' }]);
  await giveRoles(tx, person.id, memberships);
  return person.id;
}

/** The roles of a person are these from now on, and no others. */
export async function giveRoles(tx: EntityManager, personId: string, roles: readonly MembershipInput[]): Promise<void> {
  await assertTheyMayBeHeld(tx, roles);
  await tx.query('DELETE FROM membership WHERE person_id = $1', [personId]);
  for (const { stakeholderId, role, validFrom = null, validTo = null } of roles)
    await tx.query(INSERT_ROLE, [uuidv7(), personId, stakeholderId, role, validFrom, validTo]);
}

export async function assertTheyMayBeHeld(
  tx: EntityManager,
  roles: readonly Pick<MembershipInput, 'role' | 'stakeholderId'>[],
): Promise<void> {
  const bodies: { id: string; category: StakeholderCategory }[] = await tx.query(BODIES, [
    roles.map(({ stakeholderId }) => stakeholderId),
  ]);
  const categories = new Map(bodies.map(({ id, category }) => [id, category]));
  assertRoles(roles.map((one) => ({ ...one, category: categories.get(one.stakeholderId ?? '') })));
}

const INSERT = `
  INSERT INTO person (id, email, name, password_hash, locale) VALUES ($1, $2, $3, $4, $5)
  ON CONFLICT (email) DO NOTHING RETURNING id`;
const INSERT_ROLE = `
  INSERT INTO membership (id, person_id, stakeholder_id, role, valid_from, valid_to)
  VALUES ($1, $2, $3, $4, coalesce($5::date, current_date), $6)`;
const BODIES = 'SELECT id, category FROM stakeholder WHERE id = ANY($1::uuid[])';
