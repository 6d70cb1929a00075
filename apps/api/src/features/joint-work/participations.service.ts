import { Injectable } from '@nestjs/common';
import type { DecideParticipation, InviteBody } from '@nahliad/contracts';
import { nextDecisions } from '@nahliad/domain';
import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../platform/access/actor';
import { Audit } from '../../platform/audit/audit';
import { Database } from '../../platform/database/database';
import { DomainError } from '../../platform/errors/domain-error';
import { Idempotency } from '../../platform/idempotency/idempotency';
import { assertReasonUnstamped, assertUnstamped } from '../findings/finding.contents';
import { assertKnownBody, putPart, removePart, stateOfPart, subjectOfPart } from './participation.store';
import { barrierTo, leadsBody, mayRemove, type Part } from './participations.policy';
import { PART } from './participations.queries';
import { assertOpenToBodies, lockWork, type Subject, type Work } from './shared-work';

@Injectable()
export class ParticipationsService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly idempotency: Idempotency,
  ) {}

  async invite(actor: PersonActor, key: string | undefined, subject: Subject, input: InviteBody): Promise<void> {
    assertReasonUnstamped(input);
    const { bodyId, role, note } = input;
    await this.idempotency.once(actor, key, ['participation', subject, input], async (tx, id) => {
      const work = await lockWork(tx, actor, subject);
      if (!leadsBody(actor, work.bodyId)) throw new DomainError('access.refused');
      assertOpenToBodies(work);
      if (bodyId === work.bodyId)
        throw new DomainError('participation.own-body', [{ path: 'bodyId', code: 'own-body' }]);
      await assertKnownBody(tx, 'bodyId', bodyId);
      if ((await stateOfPart(tx, subject, bodyId)) !== undefined)
        throw new DomainError('participation.already-invited', [{ path: 'bodyId', code: 'repeated' }]);
      await putPart(tx, subject, { id, bodyId, role, note, invitedBy: actor.id });
      await this.tell(tx, actor, work, work.bodyId, 'invited', { bodyId, role });
    });
  }

  /** A lead of the invited body says what it does; answers what it takes part in. */
  decide(actor: PersonActor, id: string, decision: DecideParticipation): Promise<Subject> {
    const { state, dissent } = decision;
    assertReasonUnstamped(decision);
    assertUnstamped({ dissent });
    return this.db.transaction(async (tx) => {
      const { work, part } = await lockPart(tx, actor, id);
      if (!leadsBody(actor, part.bodyId)) throw new DomainError('access.refused');
      if (!nextDecisions(part.state, work.kind).includes(state) || barrierTo(state, work, part) !== null)
        throw new DomainError('participation.move-refused');
      assertDissent(decision);
      await tx.query(
        `UPDATE participation SET state = $2, dissent_en = $3, dissent_uk = $4, decided_by = $5, decided_at = now(),
          answer = coalesce($6, answer) WHERE id = $1`,
        [id, state, dissent?.en || null, dissent?.uk || null, actor.id, decision.note ?? null],
      );
      await this.tell(tx, actor, work, part.bodyId, state, { from: part.state });
      return work;
    });
  }

  remove(actor: PersonActor, id: string): Promise<void> {
    return this.db.transaction(async (tx) => {
      const { work, part } = await lockPart(tx, actor, id);
      if (!leadsBody(actor, work.bodyId)) throw new DomainError('access.refused');
      if (!mayRemove(actor, work, part)) throw new DomainError('participation.not-removable');
      await removePart(tx, work, part.bodyId);
      await this.tell(tx, actor, work, work.bodyId, 'removed', { bodyId: part.bodyId });
    });
  }

  private tell(tx: EntityManager, actor: PersonActor, work: Work, bodyId: string, what: string, detail: object) {
    const told = { subjectId: work.id, bodyId, detail: { ...detail } };
    return this.audit.record(tx, actor, `${work.kind}.participation-${what}`, told);
  }
}

function assertDissent({ state, dissent }: DecideParticipation): void {
  if (state === 'dissented' && !dissent?.en && !dissent?.uk)
    throw new DomainError('participation.dissent-required', [{ path: 'dissent', code: 'required' }]);
  if (state !== 'dissented' && dissent)
    throw new DomainError('request.invalid', [{ path: 'dissent', code: 'not-applicable' }]);
}

/** Holds the work first, as every decision on it does, and then reads the part as it is by then. */
async function lockPart(tx: EntityManager, actor: PersonActor, id: string): Promise<{ work: Work; part: Part }> {
  const subject = await subjectOfPart(tx, actor, id);
  if (!subject) throw new DomainError('participation.not-found');
  const work = await lockWork(tx, actor, subject);
  const [row] = await tx.query(`SELECT ${PART} AS part FROM participation p WHERE p.id = $1`, [id]);
  if (!row) throw new DomainError('participation.not-found');
  return { work, part: row.part };
}
