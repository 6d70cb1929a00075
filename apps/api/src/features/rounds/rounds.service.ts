import { Injectable } from '@nestjs/common';
import type { MoveRound, OpenRound } from '@nahliad/contracts';
import { needsReason, today } from '@nahliad/domain';
import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../platform/access/actor';
import { readableRounds } from '../../platform/access/round-scope';
import { Audit } from '../../platform/audit/audit';
import { Database } from '../../platform/database/database';
import { updateRow } from '../../platform/database/update-row';
import { where } from '../../platform/database/where';
import { DomainError } from '../../platform/errors/domain-error';
import { Idempotency } from '../../platform/idempotency/idempotency';
import {
  assertAhead,
  assertAssessors,
  assertFourEyes,
  assertParties,
  assertTitle,
  assertUnstamped,
  runningBody,
} from './round.opening';
import { insertRound } from './round.rows';
import { STATE } from './round.state';
import { leadsRound, obstacleTo, type RoundState } from './rounds.policy';

@Injectable()
export class RoundsService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly idempotency: Idempotency,
  ) {}

  open(actor: PersonActor, key: string | undefined, input: OpenRound): Promise<string> {
    assertTitle(input);
    assertAhead(input.dueOn);
    assertFourEyes(input.institutions);
    const bodyId = runningBody(actor, input.bodyId);
    return this.idempotency.once(actor, key, ['round', input], async (tx, id) => {
      await assertParties(tx, bodyId, input.institutions);
      await assertAssessors(tx, input.institutions);
      await insertRound(tx, { id, bodyId, openedBy: actor.id, input });
      const detail = {
        indicators: input.indicators.length,
        institutionIds: input.institutions.map(({ institutionId }) => institutionId),
      };
      await this.audit.record(tx, actor, 'round.opened', { subjectId: id, bodyId, detail });
    });
  }

  move(actor: PersonActor, id: string, { to, note, dueOn }: MoveRound): Promise<void> {
    assertUnstamped({ note });
    assertAhead(dueOn);
    return this.db.transaction(async (tx) => {
      const round = await lockRound(tx, actor, id);
      if (!leadsRound(actor, round)) throw new DomainError('access.refused');
      const obstacle = obstacleTo(actor, round, to);
      if (obstacle) throw new DomainError(obstacle);
      if (needsReason(to, round.dueOn, today()) && !note)
        throw new DomainError('round.note-required', [{ path: 'note', code: 'required' }]);
      const ended = to === 'closed' || to === 'cancelled';
      await updateRow(tx, 'assessment_round', id, {
        status: to,
        note: note ?? null,
        due_on: ended ? null : (dueOn ?? null),
        ...(ended && { ended_by: actor.id, ended_on: new Date() }),
      });
      const detail = { from: round.status, to };
      await this.audit.record(tx, actor, `round.${to}`, { subjectId: id, bodyId: round.bodyId, detail });
    });
  }
}

/** Holds the round first: what is scored or reviewed meanwhile waits, and what was is counted. */
async function lockRound(tx: EntityManager, actor: PersonActor, id: string): Promise<RoundState> {
  const one = where().equals('o.id', id);
  const [held] = await tx.query(
    `SELECT FROM assessment_round o WHERE ${one.sql} AND ${readableRounds(actor, one)} FOR UPDATE`,
    one.values,
  );
  if (!held) throw new DomainError('round.not-found');
  const [{ state }] = await tx.query(`SELECT ${STATE} AS state FROM assessment_round o WHERE o.id = $1`, [id]);
  return state;
}
