import { bearsSecrecyStamp } from '@nahliad/domain';
import type { EntityManager } from 'typeorm';
import { DomainError } from '../../platform/errors/domain-error';
import type { Discussed } from './discussed';
import { isMentionable } from './mentionable';

/** State secrets are not for this system, in a comment either. */
export function assertSayable({ text }: { readonly text: string }): void {
  if (bearsSecrecyStamp(text)) throw new DomainError('finding.state-secret', [{ path: 'text', code: 'state-secret' }]);
}

/** A reply is to a comment on the same record that still says something, and is no reply itself. */
export async function assertParent(tx: EntityManager, { kind, id }: Discussed, parentId: string): Promise<void> {
  const found = await tx.query(
    `SELECT FROM comment WHERE id = $1 AND ${kind}_id = $2 AND parent_id IS NULL AND deleted_at IS NULL FOR SHARE`,
    [parentId, id],
  );
  if (found.length === 0) throw new DomainError('comment.parent-unknown', [{ path: 'parentId', code: 'unknown' }]);
}

/** Whoever may not read the record is not called to it. */
export async function assertMentionable(
  tx: EntityManager,
  { kind, id }: Discussed,
  people: readonly string[],
): Promise<void> {
  if (people.length === 0) return;
  const found = await tx.query(`SELECT FROM person p WHERE p.id = ANY ($2::uuid[]) AND ${isMentionable(kind)}`, [
    id,
    people,
  ]);
  if (found.length < people.length)
    throw new DomainError('comment.mention-unknown', [{ path: 'text', code: 'unknown' }]);
}
