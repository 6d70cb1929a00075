import { Injectable } from '@nestjs/common';
import type { CreateReply, PatchReply, WaiveReply } from '@nahliad/contracts';
import { today } from '@nahliad/domain';
import type { PersonActor } from '../../platform/access/actor';
import { Audit } from '../../platform/audit/audit';
import { Database } from '../../platform/database/database';
import { updateRow } from '../../platform/database/update-row';
import { assertVersion } from '../../platform/database/versions';
import { DomainError } from '../../platform/errors/domain-error';
import { Idempotency } from '../../platform/idempotency/idempotency';
import { assertReasonUnstamped, assertUnstamped } from '../findings/finding.contents';
import { awaitsReply, isOver, mayEdit, mayWaive } from './replies.policy';
import { answering, assertAsked, findingOf, lockReplies } from './reply.lock';
import { countReplies } from './reply-state';

const GIVE = `
  INSERT INTO reply (id, finding_id, period_id, institution_id, author_id, position, text_en, text_uk, late)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`;
const GIVEN = `
  SELECT period_id AS "periodId", institution_id AS "institutionId", late, version
  FROM reply WHERE id = $1`;
const WAIVE = `
  INSERT INTO reply_waiver (id, finding_id, period_id, institution_id, waived_by, reason) VALUES ($1, $2, $3, $4, $5, $6)`;

/** What an institution does with its right of reply. */
@Injectable()
export class RepliesService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly idempotency: Idempotency,
  ) {}

  reply(actor: PersonActor, key: string | undefined, findingId: string, input: CreateReply): Promise<string> {
    const { text, position = null } = input;
    assertUnstamped({ text });
    return this.idempotency.once(actor, key, ['reply', findingId, input], async (tx, id) => {
      const standing = await lockReplies(tx, actor, findingId);
      const institutionId = answering(actor, standing, input.institutionId);
      const period = assertAsked(standing);
      if (!awaitsReply(standing, institutionId)) throw new DomainError('reply.given');
      const late = isOver(standing, today());
      const said = [position, text.en || null, text.uk || null, late];
      await tx.query(GIVE, [id, findingId, period.id, institutionId, actor.id, ...said]);
      await countReplies(tx, findingId, period.id);
      const detail = { replyId: id, position, late };
      await this.audit.record(tx, actor, 'reply.given', { subjectId: findingId, bodyId: institutionId, detail });
    });
  }

  /** Answers the id of the finding. */
  patch(actor: PersonActor, id: string, version: number, input: PatchReply): Promise<string> {
    const { text, position } = input;
    assertUnstamped({ text });
    return this.db.transaction(async (tx) => {
      const findingId = await findingOf(tx, actor, 'reply', id);
      if (!findingId) throw new DomainError('reply.not-found');
      const standing = await lockReplies(tx, actor, findingId);
      const [reply] = await tx.query(GIVEN, [id]);
      const { institutionId } = reply;
      if (!standing.institutions.some((one) => one.id === institutionId)) throw new DomainError('reply.not-found');
      answering(actor, standing, institutionId);
      assertAsked(standing);
      if (!mayEdit(actor, standing, reply, today())) throw new DomainError('reply.period-over');
      assertVersion(reply.version, version);
      await updateRow(tx, 'reply', id, {
        ...(text && { text_en: text.en || null, text_uk: text.uk || null }),
        ...(position !== undefined && { position }),
        author_id: actor.id,
        updated_at: new Date(),
      });
      const detail = { replyId: id, fields: Object.keys(input) };
      await this.audit.record(tx, actor, 'reply.changed', { subjectId: findingId, bodyId: institutionId, detail });
      return findingId;
    });
  }

  waive(actor: PersonActor, key: string | undefined, findingId: string, input: WaiveReply): Promise<string> {
    const { reason } = input;
    assertReasonUnstamped({ reason });
    return this.idempotency.once(actor, key, ['waiver', findingId, input], async (tx, id) => {
      const standing = await lockReplies(tx, actor, findingId);
      const institutionId = answering(actor, standing, input.institutionId);
      const period = assertAsked(standing);
      if (!awaitsReply(standing, institutionId)) throw new DomainError('reply.given');
      if (!mayWaive(standing, institutionId)) throw new DomainError('reply.waived');
      await tx.query(WAIVE, [id, findingId, period.id, institutionId, actor.id, reason]);
      await countReplies(tx, findingId, period.id);
      await this.audit.record(tx, actor, 'reply.waived', { subjectId: findingId, bodyId: institutionId });
    });
  }
}
