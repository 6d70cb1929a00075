import { Injectable } from '@nestjs/common';
import type { CreateResponse } from '@nahliad/contracts';
import { isClosed, today } from '@nahliad/domain';
import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../platform/access/actor';
import { Audit } from '../../platform/audit/audit';
import { updateRow } from '../../platform/database/update-row';
import { DomainError } from '../../platform/errors/domain-error';
import { Idempotency } from '../../platform/idempotency/idempotency';
import { assertUnstamped } from '../findings/finding.contents';
import { recordSteps } from '../findings/status-events';
import { lockRecommendation } from './recommendation.lock';
import { isAddressee } from './recommendations.policy';

const KEEP = `
  INSERT INTO response (id, recommendation_id, author_id, position, text_en, text_uk, substantive, received_on)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`;
const LAST_POSITION = `
  SELECT greatest(r.issued_on, max(e.effective_on))::text AS on
  FROM recommendation r LEFT JOIN status_event e ON e.recommendation_id = r.id AND e.axis = 'position'
  WHERE r.id = $1 GROUP BY r.id`;

@Injectable()
export class ResponsesService {
  constructor(
    private readonly audit: Audit,
    private readonly idempotency: Idempotency,
  ) {}

  /** Keeps what the addressee says beside what it said before; its position is the last one. */
  respond(actor: PersonActor, key: string | undefined, id: string, input: CreateResponse): Promise<string> {
    const { position, text, substantive, receivedOn = today() } = input;
    assertUnstamped({ text });
    if (receivedOn > today()) throw new DomainError('request.invalid', [{ path: 'receivedOn', code: 'in-future' }]);
    return this.idempotency.once(actor, key, ['response', id, input], async (tx, responseId) => {
      const found = await lockRecommendation(tx, actor, id);
      if (!isAddressee(actor, found)) throw new DomainError('recommendation.not-addressee');
      if (isClosed(found.implementation)) throw new DomainError('recommendation.move-refused');
      await assertAfterLastPosition(tx, id, receivedOn);
      const answer = [position, text.en || null, text.uk || null, substantive, receivedOn];
      await tx.query(KEEP, [responseId, id, actor.id, ...answer]);
      await updateRow(tx, 'recommendation', id, { position });
      const step = { axis: 'position', from: found.position, to: position, effectiveOn: receivedOn } as const;
      await recordSteps(tx, actor, { recommendationId: id }, step);
      await this.audit.record(tx, actor, 'recommendation.answered', {
        subjectId: id,
        bodyId: found.addresseeId,
        detail: { responseId, from: found.position, position },
      });
    });
  }
}

/** Positions follow each other in time, or what held on a past day would change. */
async function assertAfterLastPosition(tx: EntityManager, id: string, receivedOn: string): Promise<void> {
  const [last] = await tx.query(LAST_POSITION, [id]);
  if (receivedOn < last.on)
    throw new DomainError('request.invalid', [{ path: 'receivedOn', code: 'before-last-position' }]);
}
