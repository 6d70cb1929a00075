import { Injectable } from '@nestjs/common';
import type { PatchComment, WriteComment } from '@nahliad/contracts';
import { mentionedIn } from '@nahliad/domain';
import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../platform/access/actor';
import { Audit } from '../../platform/audit/audit';
import { Database } from '../../platform/database/database';
import { instantJson } from '../../platform/database/json';
import { assertVersion } from '../../platform/database/versions';
import { DomainError } from '../../platform/errors/domain-error';
import { Idempotency } from '../../platform/idempotency/idempotency';
import { assertMentionable, assertParent, assertSayable } from './comment.contents';
import { lockOwnComment } from './comment.lock';
import { holdDiscussed, type Discussed } from './discussed';

const EDIT = `
  UPDATE comment SET text = $2, mentioned_ids = mentioned_ids || $3::uuid[], edited_at = now(), version = version + 1,
    earlier = earlier || jsonb_build_array(jsonb_build_object('text', text, 'writtenAt',
      ${instantJson('coalesce(edited_at, created_at)')}))
  WHERE id = $1`;
const DELETE = `
  UPDATE comment SET text = NULL, earlier = '[]', mentioned_ids = '{}', deleted_at = now(), version = version + 1
  WHERE id = $1`;

@Injectable()
export class CommentsService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly idempotency: Idempotency,
  ) {}

  write(actor: PersonActor, key: string | undefined, on: Discussed, input: WriteComment): Promise<string> {
    assertSayable(input);
    const { text, parentId = null } = input;
    return this.idempotency.once(actor, key, ['comment', on, input], async (tx, id) => {
      const bodyId = await holdDiscussed(tx, actor, on);
      if (!bodyId) throw new DomainError(`${on.kind}.not-found`);
      if (parentId) await assertParent(tx, on, parentId);
      const mentioned = mentionedIn(text);
      await assertMentionable(tx, on, mentioned);
      await tx.query(
        `INSERT INTO comment (id, ${on.kind}_id, parent_id, author_id, text, mentioned_ids) VALUES ($1, $2, $3, $4, $5, $6)`,
        [id, on.id, parentId, actor.id, text, mentioned],
      );
      await this.tell(tx, actor, on, bodyId, 'commented', { commentId: id, mentioned });
    });
  }

  /** What it said before stays beside it; whoever was mentioned before is not told again. Answers what it is about. */
  edit(actor: PersonActor, id: string, version: number, input: PatchComment): Promise<Discussed> {
    assertSayable(input);
    const { text } = input;
    return this.db.transaction(async (tx) => {
      const { on, bodyId, ...comment } = await lockOwnComment(tx, actor, id);
      assertVersion(comment.version, version);
      if (text === comment.text) return on;
      const mentioned = mentionedIn(text).filter((person) => !comment.mentionedIds.includes(person));
      await assertMentionable(tx, on, mentioned);
      await tx.query(EDIT, [id, text, mentioned]);
      await this.tell(tx, actor, on, bodyId, 'comment-changed', { commentId: id, mentioned });
      return on;
    });
  }

  /** Its place stays; what it said, now and before, is gone for good. */
  remove(actor: PersonActor, id: string): Promise<void> {
    return this.db.transaction(async (tx) => {
      const { on, bodyId } = await lockOwnComment(tx, actor, id);
      await tx.query(DELETE, [id]);
      await this.tell(tx, actor, on, bodyId, 'comment-deleted', { commentId: id });
    });
  }

  private tell(tx: EntityManager, actor: PersonActor, on: Discussed, bodyId: string, what: string, detail: object) {
    return this.audit.record(tx, actor, `${on.kind}.${what}`, { subjectId: on.id, bodyId, detail: { ...detail } });
  }
}
