import { Injectable } from '@nestjs/common';
import type { MoveFinding, PublishFinding } from '@nahliad/contracts';
import { daysAfter, today } from '@nahliad/domain';
import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../platform/access/actor';
import { readableFindings } from '../../platform/access/finding-scope';
import { Audit } from '../../platform/audit/audit';
import { Database } from '../../platform/database/database';
import { updateRow } from '../../platform/database/update-row';
import { where } from '../../platform/database/where';
import { DomainError } from '../../platform/errors/domain-error';
import { assertMove, assertPublication } from './finding-moves.policy';
import { assertReasonUnstamped } from './finding.contents';
import { lockFinding } from './finding.lock';
import { recordSteps } from './status-events';

const DAYS_TO_REPLY = 30;
const ONE_DUPLICATE_AT_A_TIME = 0x6475706c;

@Injectable()
export class FindingMovesService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
  ) {}

  move(actor: PersonActor, id: string, move: MoveFinding): Promise<void> {
    assertReasonUnstamped(move);
    return this.db.transaction(async (tx) => {
      if (move.to === 'duplicate') await tx.query('SELECT pg_advisory_xact_lock($1)', [ONE_DUPLICATE_AT_A_TIME]);
      const row = await lockFinding(tx, actor, id);
      assertMove(actor, row, move, today());
      if (move.duplicateOf) await assertOriginal(tx, actor, id, move.duplicateOf);
      const { workflow, verification, bodyId } = row.record;
      const decided = move.verification ?? verification;
      await updateRow(tx, 'finding', id, {
        workflow: move.to,
        verification: decided,
        ...(move.to === 'shared-for-reply' && { reply_due_on: move.until ?? daysAfter(today(), DAYS_TO_REPLY) }),
        ...(move.duplicateOf && { duplicate_of: move.duplicateOf }),
        updated_at: new Date(),
      });
      const note = [move.note, move.ground].filter(Boolean).join('\n') || null;
      await recordSteps(
        tx,
        actor,
        { findingId: id },
        { axis: 'verification', from: verification, to: decided },
        { axis: 'workflow', from: workflow, to: move.to, note },
      );
      await this.audit.record(tx, actor, `finding.${move.to}`, {
        subjectId: id,
        bodyId,
        detail: { from: workflow, verification: decided, replyWaived: move.ground !== undefined },
      });
    });
  }

  publish(actor: PersonActor, id: string, publication: PublishFinding): Promise<void> {
    assertReasonUnstamped(publication);
    return this.db.transaction(async (tx) => {
      const row = await lockFinding(tx, actor, id);
      assertPublication(actor, row, publication);
      const { to, note } = publication;
      const { publication: from, visibility, bodyId } = row.record;
      await updateRow(tx, 'finding', id, { publication: to, visibility: 'public', updated_at: new Date() });
      await recordSteps(
        tx,
        actor,
        { findingId: id },
        { axis: 'visibility', from: visibility, to: 'public' },
        { axis: 'publication', from, to, note: note || null },
      );
      await this.audit.record(tx, actor, `finding.${to}`, { subjectId: id, bodyId, detail: { from, visibility } });
    });
  }
}

/** What $1 is a duplicate of, and so on. */
const ORIGINALS = `
  WITH RECURSIVE original AS (
    SELECT id, duplicate_of FROM finding WHERE id = $1
    UNION
    SELECT f.id, f.duplicate_of FROM finding f JOIN original ON f.id = original.duplicate_of
  )
  SELECT id FROM original`;

async function assertOriginal(tx: EntityManager, actor: PersonActor, id: string, original: string): Promise<void> {
  const one = where().equals('f.id', original);
  const text = `SELECT f.id FROM finding f WHERE ${one.sql} AND ${readableFindings(actor, one)}`;
  const refusal = (code: string) => new DomainError('finding.duplicate-of-required', [{ path: 'duplicateOf', code }]);
  if (!(await tx.query(text, one.values)).length) throw refusal('unknown');
  const chain: { id: string }[] = await tx.query(ORIGINALS, [original]);
  if (chain.some((one) => one.id === id)) throw refusal('circle');
}
