import { Injectable } from '@nestjs/common';
import type { ImportUndo } from '@nahliad/contracts';
import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../../platform/access/actor';
import { Audit } from '../../../platform/audit/audit';
import { Database } from '../../../platform/database/database';
import { DomainError } from '../../../platform/errors/domain-error';
import { ImportBatchEntity } from '../import-batch.entity';
import { ImportBatches } from '../import-batches';
import { assertMayImport } from '../imports.policy';
import { UploadFolder } from '../upload/upload-folder';
import { undo } from './undo';

const UNDONE = `UPDATE import_batch SET status = 'undone', undone_at = now() WHERE id = $1`;

@Injectable()
export class RemovalsService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly batches: ImportBatches,
    private readonly folder: UploadFolder,
  ) {}

  /** Takes a committed import back, and says what that was; one that was not committed is forgotten with its file. */
  async remove(actor: PersonActor, id: string): Promise<ImportUndo | null> {
    const undone = await this.db.transaction(async (tx) => {
      const batch = await this.batches.lock(tx, actor, id);
      if (batch.status === 'undone') throw new DomainError('import.undone');
      return batch.status === 'committed' ? this.undo(tx, actor, batch) : this.discard(tx, actor, batch);
    });
    if (!undone) await this.folder.remove(id);
    return undone;
  }

  private async undo(tx: EntityManager, actor: PersonActor, batch: ImportBatchEntity): Promise<ImportUndo> {
    const { id, bodyId, mapping } = batch;
    if (!mapping) throw new DomainError('import.not-committed');
    assertMayImport(actor, mapping.target, bodyId);
    const undone = await undo(tx, id, mapping.target);
    await tx.query(UNDONE, [id]);
    const detail = { ...undone, keptStakeholders: undone.keptStakeholders.length };
    await this.audit.record(tx, actor, 'import.undone', { subjectId: id, bodyId, detail });
    return undone;
  }

  private async discard(tx: EntityManager, actor: PersonActor, { id }: ImportBatchEntity): Promise<null> {
    await tx.delete(ImportBatchEntity, { id });
    await this.audit.record(tx, actor, 'import.discarded', { subjectId: id });
    return null;
  }
}
