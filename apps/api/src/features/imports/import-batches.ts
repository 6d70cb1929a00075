import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../platform/access/actor';
import { Database } from '../../platform/database/database';
import { DomainError } from '../../platform/errors/domain-error';
import { ImportBatchEntity } from './import-batch.entity';
import { mayOpen } from './imports.policy';

/** Finds batches for those to whom they are open; for everybody else there are none. */
@Injectable()
export class ImportBatches {
  constructor(private readonly db: Database) {}

  async open(actor: Actor, id: string): Promise<ImportBatchEntity> {
    return visible(actor, await this.db.source.manager.findOneBy(ImportBatchEntity, { id }));
  }

  /** Held until the transaction ends: two who act on one batch act one after the other. */
  async lock(tx: EntityManager, actor: Actor, id: string): Promise<ImportBatchEntity> {
    const lock = { mode: 'pessimistic_write' } as const;
    return visible(actor, await tx.findOne(ImportBatchEntity, { where: { id }, lock }));
  }
}

function visible(actor: Actor, batch: ImportBatchEntity | null): ImportBatchEntity {
  if (!batch || !mayOpen(actor, batch)) throw new DomainError('import.not-found');
  return batch;
}

/** A batch that is done, or taken back, stays as it is. */
export function assertPending({ status }: ImportBatchEntity): void {
  if (status === 'committed') throw new DomainError('import.already-committed');
  if (status === 'undone') throw new DomainError('import.undone');
}
