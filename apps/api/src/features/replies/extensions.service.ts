import { Injectable } from '@nestjs/common';
import type { AskExtension, DecideExtension } from '@nahliad/contracts';
import { today } from '@nahliad/domain';
import { bodiesOf, type PersonActor } from '../../platform/access/actor';
import { Audit } from '../../platform/audit/audit';
import { Database } from '../../platform/database/database';
import { DomainError } from '../../platform/errors/domain-error';
import { Idempotency } from '../../platform/idempotency/idempotency';
import { assertReasonUnstamped } from '../findings/finding.contents';
import { awaitsReply, isOver, mayDecide, mayExtend } from './replies.policy';
import { answering, assertAsked, findingOf, lockReplies } from './reply.lock';

const ASK = `
  INSERT INTO reply_extension (id, finding_id, period_id, institution_id, until, reason, asked_by)
  VALUES ($1, $2, $3, $4, $5, $6, $7)`;
const ASKED = `
  SELECT period_id AS "periodId", institution_id AS "institutionId", until::text, state
  FROM reply_extension WHERE id = $1`;
const DECIDE = `
  UPDATE reply_extension SET state = $2, note = $3, decided_by = $4, decided_at = now() WHERE id = $1`;
const LENGTHEN = `
  WITH longer AS (UPDATE reply_period SET due_on = greatest(due_on, $2) WHERE id = $1 RETURNING finding_id, due_on)
  UPDATE finding f SET reply_due_on = longer.due_on, updated_at = now() FROM longer WHERE f.id = longer.finding_id`;

/** More time to reply: an institution asks for it, a lead of the body decides. */
@Injectable()
export class ExtensionsService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly idempotency: Idempotency,
  ) {}

  ask(actor: PersonActor, key: string | undefined, findingId: string, input: AskExtension): Promise<string> {
    const { until, reason } = input;
    assertReasonUnstamped({ reason });
    return this.idempotency.once(actor, key, ['extension', findingId, input], async (tx, id) => {
      const standing = await lockReplies(tx, actor, findingId);
      const institutionId = answering(actor, standing, input.institutionId);
      const period = assertAsked(standing);
      if (!awaitsReply(standing, institutionId)) throw new DomainError('reply.given');
      if (isOver(standing, today())) throw new DomainError('reply.period-over');
      if (!mayExtend(standing, institutionId, today())) throw new DomainError('extension.asked');
      if (until <= period.dueOn) throw new DomainError('extension.not-later', [{ path: 'until', code: 'not-later' }]);
      await tx.query(ASK, [id, findingId, period.id, institutionId, until, reason, actor.id]);
      const detail = { extensionId: id, until };
      await this.audit.record(tx, actor, 'extension.asked', { subjectId: findingId, bodyId: institutionId, detail });
    });
  }

  /** Answers the id of the finding. What is granted holds for all institutions that the finding concerns. */
  decide(actor: PersonActor, id: string, { state, note }: DecideExtension): Promise<string> {
    assertReasonUnstamped({ note });
    return this.db.transaction(async (tx) => {
      const findingId = await findingOf(tx, actor, 'reply_extension', id);
      if (!findingId) throw new DomainError('extension.not-found');
      const standing = await lockReplies(tx, actor, findingId);
      const [extension]: [Asked] = await tx.query(ASKED, [id]);
      if (!bodiesOf(actor, 'lead').includes(standing.bodyId)) throw new DomainError('access.refused');
      if (!mayDecide(actor, standing, extension)) throw new DomainError('extension.decided');
      await tx.query(DECIDE, [id, state, note || null, actor.id]);
      if (state === 'granted') await tx.query(LENGTHEN, [extension.periodId, extension.until]);
      const detail = { extensionId: id, until: extension.until };
      await this.audit.record(tx, actor, `extension.${state}`, {
        subjectId: findingId,
        bodyId: standing.bodyId,
        detail,
      });
      return findingId;
    });
  }
}

interface Asked {
  readonly periodId: string;
  readonly institutionId: string;
  readonly until: string;
  readonly state: string;
}
