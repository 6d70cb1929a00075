import { Injectable } from '@nestjs/common';
import type { CreateSuspension, LiftSuspension } from '@nahliad/contracts';
import { today } from '@nahliad/domain';
import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../platform/access/actor';
import { Audit } from '../../platform/audit/audit';
import { Database } from '../../platform/database/database';
import { covers } from '../../platform/database/suspended-on';
import { updateRow } from '../../platform/database/update-row';
import { DomainError } from '../../platform/errors/domain-error';
import { Idempotency } from '../../platform/idempotency/idempotency';
import { assertUnstamped } from '../findings/finding.contents';
import { lockRecommendation, type LockedRecommendation } from '../recommendations/recommendation.lock';
import { assertIssuer, assertSuspension } from './suspensions.policy';

const KEEP = `
  INSERT INTO deadline_suspension (id, recommendation_id, author_id, ground, from_on, until_on, text_en, text_uk)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`;
const RUNNING = `SELECT h.id FROM deadline_suspension h WHERE h.recommendation_id = $1 AND ${covers('h', 'current_date')}`;
const ONE = `
  SELECT h.id, ${covers('h', 'current_date')} AS running FROM deadline_suspension h
  WHERE h.recommendation_id = $1 AND h.id = $2`;
const LIFT = `
  UPDATE deadline_suspension SET lifted_on = current_date, lifted_by = $2, lifting_en = $3, lifting_uk = $4 WHERE id = $1`;

/** Deadlines that the issuer lets stand still, on a ground that everybody reads. */
@Injectable()
export class SuspensionsService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly idempotency: Idempotency,
  ) {}

  suspend(actor: PersonActor, key: string | undefined, id: string, input: CreateSuspension): Promise<string> {
    assertUnstamped({ text: input.text });
    return this.idempotency.once(actor, key, ['suspension', id, input], (tx, suspensionId) =>
      this.suspendWithin(tx, actor, id, suspensionId, input),
    );
  }

  /** The same as a part of something larger. */
  async suspendWithin(
    tx: EntityManager,
    actor: PersonActor,
    id: string,
    suspensionId: string,
    { ground, until, text, from = today() }: CreateSuspension,
  ): Promise<void> {
    const found = await lockRecommendation(tx, actor, id);
    const [running = null] = await tx.query(RUNNING, [id]);
    assertSuspension(actor, { ...found, suspension: running }, from, until);
    const kept = [ground, from, until, text?.en || null, text?.uk || null];
    await tx.query(KEEP, [suspensionId, id, actor.id, ...kept]);
    await this.changed(tx, actor, found, 'suspended', { suspensionId, ground, from, until });
  }

  lift(actor: PersonActor, id: string, suspensionId: string, { text }: LiftSuspension): Promise<void> {
    assertUnstamped({ text });
    return this.db.transaction((tx) => this.liftWithin(tx, actor, id, suspensionId, text));
  }

  /** Lets the deadlines run again that stand still today. */
  async liftRunningWithin(tx: EntityManager, actor: PersonActor, id: string): Promise<void> {
    const [running] = await tx.query(RUNNING, [id]);
    if (!running) throw new DomainError('suspension.over');
    await this.liftWithin(tx, actor, id, running.id, {});
  }

  private async liftWithin(
    tx: EntityManager,
    actor: PersonActor,
    id: string,
    suspensionId: string,
    text: LiftSuspension['text'],
  ): Promise<void> {
    const found = await lockRecommendation(tx, actor, id);
    assertIssuer(actor, found);
    const [suspension] = await tx.query(ONE, [id, suspensionId]);
    if (!suspension) throw new DomainError('suspension.not-found');
    if (!suspension.running) throw new DomainError('suspension.over');
    await tx.query(LIFT, [suspensionId, actor.id, text.en || null, text.uk || null]);
    await this.changed(tx, actor, found, 'suspension-lifted', { suspensionId });
  }

  private async changed(
    tx: EntityManager,
    actor: PersonActor,
    { id, issuerId }: LockedRecommendation,
    what: string,
    detail: Record<string, unknown>,
  ): Promise<void> {
    await updateRow(tx, 'recommendation', id, {});
    await this.audit.record(tx, actor, `recommendation.${what}`, { subjectId: id, bodyId: issuerId, detail });
  }
}
