import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { EntityManager } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import type { PersonActor } from '../../../platform/access/actor';
import { Audit } from '../../../platform/audit/audit';
import { receiveForm, type ReceivedForm } from '../../../platform/http/received-form';
import { Idempotency } from '../../../platform/idempotency/idempotency';
import type { Measured } from '../../../platform/storage/meter';
import { detectFile } from '../detection/detect-file';
import { ImportBatchEntity } from '../import-batch.entity';
import { MOST_FILE_BYTES, UploadFolder } from './upload-folder';

@Injectable()
export class UploadsService {
  constructor(
    private readonly idempotency: Idempotency,
    private readonly audit: Audit,
    private readonly folder: UploadFolder,
  ) {}

  /**
   * Takes the file in, looks at it and opens a batch for it. Whatever fails leaves neither file nor batch; the same file
   * sent again under its key is answered with the batch that it has.
   */
  async receive(actor: PersonActor, key: string | undefined, request: FastifyRequest): Promise<string> {
    const id = uuidv7();
    let batch: string | undefined;
    try {
      const { stored, fileName } = await this.store(id, request);
      const detected = await detectFile(this.folder.path(id));
      const make = async (tx: EntityManager) => {
        await tx.insert(ImportBatchEntity, { id, personId: actor.id, fileName, ...stored, detected });
        await this.audit.record(tx, actor, 'import.uploaded', { subjectId: id, detail: { ...stored } });
      };
      batch = await this.idempotency.once(actor, key, ['import', fileName, stored.sha256], make, id);
      return batch;
    } finally {
      if (batch !== id) await this.folder.remove(id);
    }
  }

  private store(id: string, request: FastifyRequest): Promise<ReceivedForm<Measured>> {
    return receiveForm(request, {
      most: MOST_FILE_BYTES,
      tooLarge: 'import.too-large',
      interrupted: 'import.interrupted',
      store: (file) => this.folder.store(id, file),
    });
  }
}
