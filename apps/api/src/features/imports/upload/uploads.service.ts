import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { basename } from 'node:path';
import type { EntityManager } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import type { PersonActor } from '../../../platform/access/actor';
import { Audit } from '../../../platform/audit/audit';
import { DomainError } from '../../../platform/errors/domain-error';
import { Idempotency } from '../../../platform/idempotency/idempotency';
import { detectFile } from '../detection/detect-file';
import { ImportBatchEntity } from '../import-batch.entity';
import { MOST_FILE_BYTES, UploadFolder, type Stored } from './upload-folder';

const LONGEST_NAME = 200;
const ENVELOPE_BYTES = 64 * 1024;

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
    const { stored, fileName } = await this.store(id, request);
    let batch: string | undefined;
    try {
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

  /** What still comes after a refusal is read and forgotten, so that whoever sends it gets to hear the answer. */
  private async store(id: string, request: FastifyRequest): Promise<{ stored: Stored; fileName: string }> {
    if (!request.isMultipart()) throw new DomainError('request.unsupported-type');
    if (Number(request.headers['content-length']) > MOST_FILE_BYTES + ENVELOPE_BYTES)
      throw new DomainError('import.too-large');
    try {
      const part = await request.file({ limits: { fileSize: MOST_FILE_BYTES + 1 } });
      if (part?.fieldname !== 'file') throw new DomainError('request.invalid', [{ path: 'file', code: 'required' }]);
      const stored = await this.folder.store(id, part.file);
      return { stored, fileName: cleanName(part.filename) };
    } catch (error) {
      request.raw.unpipe().resume();
      if (isBrokenOff(error)) throw new DomainError('import.interrupted');
      throw isNoForm(error) ? new DomainError('request.malformed') : error;
    }
  }
}

const cleanName = (name: string) => basename(name.replace(/[\p{Cc}\\]/gu, '_')).slice(0, LONGEST_NAME) || 'file';

const isBrokenOff = (error: unknown) => {
  const { code, message } = error as { code?: string; message?: string };
  return code === 'ERR_STREAM_PREMATURE_CLOSE' || code === 'ECONNRESET' || /unexpected end/i.test(message ?? '');
};

const isNoForm = (error: unknown) => /^(Multipart: |Malformed part header)/.test((error as Error).message);
