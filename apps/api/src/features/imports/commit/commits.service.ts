import { Injectable } from '@nestjs/common';
import type { ImportCheck } from '@nahliad/contracts';
import { today } from '@nahliad/domain';
import { Readable } from 'node:stream';
import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../../platform/access/actor';
import { Audit } from '../../../platform/audit/audit';
import { Config } from '../../../platform/config/config';
import { Database } from '../../../platform/database/database';
import { DomainError } from '../../../platform/errors/domain-error';
import type { ImportBatchEntity } from '../import-batch.entity';
import { assertPending, ImportBatches } from '../import-batches';
import { ImportPlans, type OpenPlans } from '../planning/import-plans';
import { Tally } from '../planning/tally';
import { TARGETS } from '../targets/targets';
import { RecordMaker, staged, type Staged } from './record-maker';

const ONE_IMPORT = 0x696d706f;
const GATE = 'SELECT pg_try_advisory_xact_lock($1) AS mine';
const PLANS_AHEAD = 2;

/** `now()` is the moment at which the transaction began, and that of every event it records. */
const DONE = `UPDATE import_batch SET status = 'committed', "check" = $2::jsonb, committed_at = now() WHERE id = $1`;

@Injectable()
export class CommitsService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly config: Config,
    private readonly batches: ImportBatches,
    private readonly plans: ImportPlans,
  ) {}

  /**
   * Makes all that a checked file makes, or nothing. One import at a time: two could make the same institution, or the
   * same finding, without seeing each other.
   */
  commit(actor: PersonActor, id: string): Promise<ImportCheck> {
    return this.db.transaction(async (tx) => {
      const [gate] = await tx.query(GATE, [ONE_IMPORT]);
      if (!gate.mine) throw new DomainError('import.busy');
      const batch = await this.batches.lock(tx, actor, id);
      assertCommittable(batch);
      const open = await this.plans.open(actor, batch);
      const check = await this.carryOut(tx, actor, id, open);
      await tx.query(DONE, [id, JSON.stringify(check)]);
      await this.audit.record(tx, actor, 'import.committed', {
        subjectId: id,
        bodyId: open.bodyId,
        detail: trail(batch, check, open),
      });
      return check;
    });
  }

  /** The file is read on while the database takes in what was read before. */
  private async carryOut(
    tx: EntityManager,
    actor: PersonActor,
    importId: string,
    open: OpenPlans,
  ): Promise<ImportCheck> {
    const { bodyId, mapping, plans, told } = open;
    const statedOn = mapping.statedOn ?? today();
    const making = { importId, bodyId, personId: actor.id, country: this.config.country, statedOn };
    const maker = await RecordMaker.open(tx, TARGETS[mapping.target], making);
    const tally = new Tally(told);
    const ahead: AsyncIterable<Staged> = Readable.from(staged(plans), { highWaterMark: PLANS_AHEAD });
    for await (const one of ahead) {
      tally.add(one.plan);
      if (tally.check.errorRows > 0) throw new DomainError('import.has-errors');
      await maker.make(one);
    }
    return tally.check;
  }
}

function assertCommittable(batch: ImportBatchEntity): void {
  assertPending(batch);
  if (!batch.mapping) throw new DomainError('import.mapping-required');
  if (batch.status !== 'checked' || !batch.check) throw new DomainError('import.not-checked');
  if (batch.check.errorRows > 0) throw new DomainError('import.has-errors');
}

/** The trail says that states arrived with the file: nobody took these decisions here. */
const trail = (
  { sha256 }: ImportBatchEntity,
  { rows, creates, unchanged }: ImportCheck,
  { mapping, states }: OpenPlans,
) => ({
  sha256,
  rows,
  creates,
  unchanged,
  statedOn: mapping.statedOn ?? null,
  importedStates: states,
});
