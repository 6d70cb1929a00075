import { Injectable } from '@nestjs/common';
import type { MoveFinding } from '@nahliad/contracts';
import { SHARED_STATUSES, today } from '@nahliad/domain';
import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../platform/access/actor';
import { Audit } from '../../platform/audit/audit';
import { Database } from '../../platform/database/database';
import { updateRow } from '../../platform/database/update-row';
import { assertMove, assertTakenBack } from './finding-moves.policy';
import { assertReasonUnstamped } from './finding.contents';
import { assertOriginal, bringDuplicatesAlong, ONE_DUPLICATE_AT_A_TIME } from './finding.duplicates';
import { lockFinding } from './finding.lock';
import { showLatestVersion } from './finding.versions';
import { beginReplyPeriod, settleReplies } from './reply-period';
import { recordSteps } from './status-events';

const LAST_STEP = `
  SELECT person_id AS "personId", from_value AS "from", to_value AS "to" FROM status_event
  WHERE finding_id = $1 AND axis = 'workflow' ORDER BY recorded_at DESC, id DESC LIMIT 1`;

@Injectable()
export class FindingMovesService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
  ) {}

  move(actor: PersonActor, id: string, move: MoveFinding): Promise<void> {
    assertReasonUnstamped(move);
    return this.db.transaction((tx) => this.moveWithin(tx, actor, id, move));
  }

  /** The same as a part of something larger. */
  async moveWithin(tx: EntityManager, actor: PersonActor, id: string, move: MoveFinding): Promise<void> {
    if (move.to === 'duplicate') await tx.query('SELECT pg_advisory_xact_lock($1)', [ONE_DUPLICATE_AT_A_TIME]);
    const row = await lockFinding(tx, actor, id);
    assertMove(actor, row, move, today());
    if (move.duplicateOf) await assertOriginal(tx, actor, id, move.duplicateOf);
    const { workflow, verification, publication, bodyId } = row.record;
    const calledOff = move.to === 'reopened' && publication === 'scheduled';
    const decided = move.verification ?? verification;
    await updateRow(tx, 'finding', id, {
      workflow: move.to,
      verification: decided,
      ...(move.to === 'shared-for-reply' && (await beginReplyPeriod(tx, actor, id, move.until))),
      ...(move.duplicateOf && { duplicate_of: move.duplicateOf }),
      ...(calledOff && { publication: 'unpublished', publish_on: null }),
      updated_at: new Date(),
    });
    if (move.to === 'final') await settleReplies(tx, id);
    const note = [move.note, move.ground].filter(Boolean).join('\n') || null;
    await recordSteps(
      tx,
      actor,
      { findingId: id },
      { axis: 'verification', from: verification, to: decided },
      { axis: 'workflow', from: workflow, to: move.to, note },
      { axis: 'publication', from: publication, to: calledOff ? 'unpublished' : publication },
    );
    if (SHARED_STATUSES.includes(move.to)) await showLatestVersion(tx, id, 'institution');
    if (move.duplicateOf) await bringDuplicatesAlong(tx, id, move.duplicateOf);
    await this.audit.record(tx, actor, `finding.${move.to}`, {
      subjectId: id,
      bodyId,
      detail: { from: workflow, verification: decided, replyWaived: move.ground !== undefined },
    });
  }

  /** Takes back the step that this person took last, on which nothing has been decided; the history keeps both. */
  async takeBackWithin(tx: EntityManager, actor: PersonActor, id: string): Promise<void> {
    const { record } = await lockFinding(tx, actor, id);
    const [last] = await tx.query(LAST_STEP, [id]);
    assertTakenBack(actor, record.workflow, last);
    await updateRow(tx, 'finding', id, { workflow: last.from, updated_at: new Date() });
    await recordSteps(tx, actor, { findingId: id }, { axis: 'workflow', from: record.workflow, to: last.from });
    const detail = { from: record.workflow, to: last.from };
    await this.audit.record(tx, actor, 'finding.step-taken-back', { subjectId: id, bodyId: record.bodyId, detail });
  }
}
