import type { Session } from '@nahliad/contracts';
import type { Role } from '@nahliad/domain';
import { useSession } from './session';

/** The bodies in which somebody holds one of these roles. */
export const bodiesIn = ({ memberships }: Pick<Session, 'memberships'>, ...roles: readonly Role[]): string[] => [
  ...new Set(
    memberships.flatMap(({ role, stakeholderId }) => (stakeholderId && roles.includes(role) ? [stakeholderId] : [])),
  ),
];

/** The bodies in whose name the person writes. */
export const useWritingBodies = (): string[] => {
  const session = useSession();
  return session ? bodiesIn(session, 'officer', 'lead') : [];
};
