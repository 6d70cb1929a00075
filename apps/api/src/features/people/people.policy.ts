import { ROLES_IN_A_BODY, type Role, type StakeholderCategory } from '@nahliad/domain';
import { DomainError } from '../../platform/errors/domain-error';

export interface Held {
  readonly role: Role;
  readonly stakeholderId: string | null;
  /** Of the stakeholder; undefined where there is no such stakeholder. */
  readonly category?: StakeholderCategory | undefined;
}

/** Roles that nobody holds together, since one of them watches the other. */
const APART = [
  { roles: ['administrator', 'auditor'], inOneBody: false },
  { roles: ['respondent', 'officer'], inOneBody: true },
  { roles: ['respondent', 'lead'], inOneBody: true },
] as const;

/**
 * Officers, leads and respondents are that of some body; only what is overseen has respondents, while its own internal
 * control has officers and leads like every other overseer.
 */
export function assertRoles(held: readonly Held[]): void {
  held.forEach((one, place) => {
    const field = (name: string, code: string) => [{ path: `memberships.${place}.${name}`, code }];
    if (!one.stakeholderId && ROLES_IN_A_BODY.includes(one.role))
      throw new DomainError('person.role-needs-body', field('stakeholderId', 'required'));
    if (one.stakeholderId && !one.category)
      throw new DomainError('stakeholder.unknown', field('stakeholderId', 'unknown'));
    if (one.role === 'respondent' && one.category !== 'security-institution')
      throw new DomainError('person.respondent-elsewhere', field('role', 'not-applicable'));
  });
  if (APART.some(({ roles: [a, b], inOneBody }) => together(held, a, b, inOneBody)))
    throw new DomainError('person.role-conflict', [{ path: 'memberships', code: 'conflict' }]);
}

const together = (held: readonly Held[], a: Role, b: Role, inOneBody: boolean): boolean =>
  held.some(
    (one) =>
      one.role === a &&
      held.some((other) => other.role === b && (!inOneBody || other.stakeholderId === one.stakeholderId)),
  );
