import type { Comment } from '@nahliad/contracts';
import type { Actor } from '../../platform/access/actor';

export type StoredComment = Omit<Comment, 'may'>;

/** Everybody speaks for themselves; a reply has no replies of its own. */
export const allowances = (actor: Actor, { author, parentId, deletedAt }: StoredComment): Comment['may'] => {
  const stands = deletedAt === null && actor.permissions.has('comment:write');
  return { edit: stands && author.id === actor.id, reply: stands && parentId === null };
};
