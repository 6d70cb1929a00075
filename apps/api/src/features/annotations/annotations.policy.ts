import { hasRole, type Actor } from '../../platform/access/actor';

/** Whoever wrote it takes it back; an administrator keeps order among all. */
export const mayDelete = (actor: Actor, { authorId }: { readonly authorId: string }): boolean =>
  actor.permissions.has('annotation:write') && (actor.id === authorId || hasRole(actor, 'administrator'));
