import type { EntityManager } from 'typeorm';
import type { Actor } from '../../platform/access/actor';
import { DomainError } from '../../platform/errors/domain-error';
import { DISCUSSED_KINDS, holdDiscussed, type Discussed } from './discussed';

export interface LockedComment {
  readonly on: Discussed;
  /** Of the record. */
  readonly bodyId: string;
  readonly text: string;
  readonly mentionedIds: readonly string[];
  readonly version: number;
}

const ABOUT = `SELECT finding_id AS finding, recommendation_id AS recommendation, activity_id AS activity
  FROM comment WHERE id = $1 AND deleted_at IS NULL`;
const AS_IT_IS_NOW = `SELECT author_id AS "authorId", text, mentioned_ids AS "mentionedIds", version
  FROM comment WHERE id = $1 AND deleted_at IS NULL FOR UPDATE`;

/** Holds somebody's own comment on a record that they still discuss, so that of two changes the second meets the first. */
export async function lockOwnComment(tx: EntityManager, actor: Actor, id: string): Promise<LockedComment> {
  const on = await discussedIn(tx, id);
  const bodyId = await holdDiscussed(tx, actor, on);
  if (!bodyId) throw new DomainError('comment.not-found');
  const [row] = await tx.query(AS_IT_IS_NOW, [id]);
  if (!row) throw new DomainError('comment.not-found');
  const { authorId, ...comment } = row;
  if (authorId !== actor.id) throw new DomainError('access.refused');
  return { on, bodyId, ...comment };
}

async function discussedIn(tx: EntityManager, id: string): Promise<Discussed> {
  const [about] = await tx.query(ABOUT, [id]);
  const kind = DISCUSSED_KINDS.find((one) => about?.[one]);
  if (!kind) throw new DomainError('comment.not-found');
  return { kind, id: about[kind] };
}
