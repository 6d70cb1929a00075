import { ROLES_IN_A_BODY, VISITOR_PERMISSIONS, permissionsOf, type Permission, type Role } from '@nahliad/domain';

export interface ActorMembership {
  readonly stakeholderId: string | null;
  readonly role: Role;
}

/** Who is asking: a person with the roles that are valid today, or a visitor. */
export interface Actor {
  readonly id: string | null;
  readonly memberships: readonly ActorMembership[];
  readonly permissions: ReadonlySet<Permission>;
  /** What they do now is one of many things done at once: every audit entry of it names what they belong to. */
  readonly bulkChangeId?: string;
}

/** Somebody who is signed in. */
export type PersonActor = Actor & { readonly id: string };

export const VISITOR: Actor = { id: null, memberships: [], permissions: new Set(VISITOR_PERMISSIONS) };

export const personActor = (id: string, memberships: readonly ActorMembership[]): PersonActor => ({
  id,
  memberships,
  permissions: new Set(permissionsOf(memberships.map((membership) => membership.role))),
});

/** The stakeholders in which the actor holds one of these roles. */
export const bodiesOf = (actor: Actor, ...roles: readonly Role[]): string[] =>
  actor.memberships.flatMap((one) => (one.stakeholderId && roles.includes(one.role) ? [one.stakeholderId] : []));

/** The stakeholders whose people the actor works with: what one of them shares with all is for the actor too. */
export const worksWith = (actor: Actor): string[] => bodiesOf(actor, ...ROLES_IN_A_BODY);

export const hasRole = (actor: Actor, ...roles: readonly Role[]): boolean =>
  actor.memberships.some((membership) => roles.includes(membership.role));
