import { Injectable } from '@nestjs/common';
import type { CreateReferral, DecideReferral } from '@nahliad/contracts';
import { REASONED_REFERRAL_DECISIONS, TIME_TO_DECIDE, dueAfter, today } from '@nahliad/domain';
import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../platform/access/actor';
import { Audit } from '../../platform/audit/audit';
import { Database } from '../../platform/database/database';
import { DomainError } from '../../platform/errors/domain-error';
import { Idempotency } from '../../platform/idempotency/idempotency';
import { replyRule } from '../deadline-rules/reply-rule';
import { assertReasonUnstamped } from '../findings/finding.contents';
import { assertKnownBody } from './participation.store';
import { leadsBody } from './participations.policy';
import { askToTakePart, release, takePart } from './referral.effects';
import { lockReferral } from './referral.lock';
import { referralMovesFor, takersOfReferral } from './referrals.policy';
import { assertOpenToBodies, lockWork, type Subject } from './shared-work';

const SEND = `
  INSERT INTO referral (id, finding_id, from_body_id, to_body_id, take_over, reason, due_on, referred_by)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`;
const DECIDE = 'UPDATE referral SET state = $2, note = $3, decided_by = $4, decided_at = now() WHERE id = $1';
const WAITING = `
  SELECT FROM referral WHERE finding_id = $1 AND state = 'sent' AND (to_body_id = $2 OR (take_over AND $3::boolean))`;
const IMPORTED = 'SELECT FROM finding WHERE id = $1 AND external_id IS NOT NULL';

@Injectable()
export class ReferralsService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly idempotency: Idempotency,
  ) {}

  /** Sends a finding to another body, which is thereby asked to take part in it; answers the id of the referral. */
  send(actor: PersonActor, key: string | undefined, input: CreateReferral): Promise<string> {
    const { findingId, toBodyId, reason, takeOver = false } = input;
    assertReasonUnstamped(input);
    if (input.dueOn && input.dueOn < today())
      throw new DomainError('request.invalid', [{ path: 'dueOn', code: 'in-past' }]);
    return this.idempotency.once(actor, key, ['referral', input], async (tx, id) => {
      const { dueOn = await usualDueOn(tx) } = input;
      const finding = { kind: 'finding', id: findingId } as const;
      const bodyId = await lockLed(tx, actor, finding);
      if (toBodyId === bodyId)
        throw new DomainError('participation.own-body', [{ path: 'toBodyId', code: 'own-body' }]);
      await assertKnownBody(tx, 'toBodyId', toBodyId);
      if ((await tx.query(WAITING, [findingId, toBodyId, takeOver])).length)
        throw new DomainError('referral.already-sent', [{ path: 'toBodyId', code: 'repeated' }]);
      // An imported record stays where its register is, or the next import would bring it in again.
      if (takeOver && (await tx.query(IMPORTED, [findingId])).length) throw new DomainError('referral.imported');
      await askToTakePart({ tx, finding, personId: actor.id }, toBodyId, takeOver);
      await tx.query(SEND, [id, findingId, bodyId, toBodyId, takeOver, reason, dueOn, actor.id]);
      const detail = { toBodyId, takeOver, dueOn };
      await this.audit.record(tx, actor, 'finding.referred', { subjectId: findingId, bodyId, detail });
    });
  }

  decide(actor: PersonActor, id: string, decision: DecideReferral): Promise<void> {
    const { state, note } = decision;
    assertReasonUnstamped(decision);
    return this.db.transaction(async (tx) => {
      const { referral, work } = await lockReferral(tx, actor, id);
      if (takersOfReferral(actor, referral).length === 0) throw new DomainError('access.refused');
      if (!referralMovesFor(actor, referral).includes(state)) throw new DomainError('referral.move-refused');
      if (REASONED_REFERRAL_DECISIONS.includes(state) && !note)
        throw new DomainError('referral.note-required', [{ path: 'note', code: 'required' }]);
      const deciding = { tx, finding: work, personId: actor.id };
      if (state === 'accepted') assertOpenToBodies(work);
      await (state === 'accepted' ? takePart(deciding, referral, work.bodyId) : release(deciding, referral, state));
      await tx.query(DECIDE, [id, state, note ?? null, actor.id]);
      const { fromBodyId, toBodyId, takeOver } = referral;
      const bodyId = state === 'withdrawn' ? fromBodyId : toBodyId;
      const detail = { fromBodyId, toBodyId, takeOver };
      await this.audit.record(tx, actor, `finding.referral-${state}`, { subjectId: work.id, bodyId, detail });
    });
  }
}

/** The last day on which it is decided, by the days of rest of this deployment. */
async function usualDueOn(tx: EntityManager): Promise<string> {
  const { rule, holidays } = await replyRule(tx);
  return dueAfter(today(), { ...TIME_TO_DECIDE, holidaysSuspended: rule.holidaysSuspended }, holidays).dueOn;
}

/** Holds a finding that somebody leads, and that other bodies can be asked into; answers the body that leads it. */
async function lockLed(tx: EntityManager, actor: PersonActor, finding: Subject): Promise<string> {
  const work = await lockWork(tx, actor, finding);
  if (!leadsBody(actor, work.bodyId)) throw new DomainError('access.refused');
  assertOpenToBodies(work);
  return work.bodyId;
}
