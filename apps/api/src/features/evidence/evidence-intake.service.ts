import { Injectable } from '@nestjs/common';
import { EvidenceForm, fieldProblemsOf } from '@nahliad/contracts';
import { MOST_EVIDENCE_BYTES } from '@nahliad/domain';
import type { FastifyRequest } from 'fastify';
import type { EntityManager } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import type { PersonActor } from '../../platform/access/actor';
import { Audit } from '../../platform/audit/audit';
import { Database } from '../../platform/database/database';
import { DomainError } from '../../platform/errors/domain-error';
import { receiveForm, type ReceivedForm } from '../../platform/http/received-form';
import { Idempotency } from '../../platform/idempotency/idempotency';
import { Meter, type Measured } from '../../platform/storage/meter';
import type { NamelessFile } from '../../platform/storage/nameless-file';
import { Storage } from '../../platform/storage/storage';
import { assertSayable } from './evidence.contents';
import { keepEvidence, type Arrived } from './evidence.keep';
import { placeFor, type Purpose } from './evidence.place';
import { recognise } from './receiving/recognition';
import { VirusScanner } from './receiving/virus-scanner';

/**
 * Takes files in: each waits without a name until it is known what it is, goes into the storage whole, and is evidence
 * once its row is written. Whatever fails on the way leaves neither.
 */
@Injectable()
export class EvidenceIntake {
  constructor(
    private readonly db: Database,
    private readonly storage: Storage,
    private readonly scanner: VirusScanner,
    private readonly idempotency: Idempotency,
    private readonly audit: Audit,
  ) {}

  /** Answers the id; nothing is read of a file that whoever sends it may not put there. */
  async receive(
    actor: PersonActor,
    purpose: Purpose,
    key: string | undefined,
    request: FastifyRequest,
  ): Promise<string> {
    await this.db.transaction((tx) => placeFor(tx, actor, purpose));
    const file = await this.storage.arrival();
    try {
      const form = await formOf(request, file);
      const said = checkedForm(form);
      const mediaType = await recognise(file, form.fileName, form.declaredType);
      const scan = await this.scan(actor, purpose, file, form.stored);
      return await this.keep(actor, purpose, key, file, {
        ...said,
        ...form.stored,
        filename: form.fileName,
        mediaType,
        scan,
      });
    } finally {
      await file.close();
    }
  }

  private async keep(
    actor: PersonActor,
    purpose: Purpose,
    key: string | undefined,
    file: NamelessFile,
    arrived: Arrived,
  ): Promise<string> {
    const id = uuidv7();
    const { scan: _, ...asked } = arrived;
    let kept: string | undefined;
    try {
      await this.storage.put(id, file.reader());
      const make = async (tx: EntityManager) => {
        const place = await placeFor(tx, actor, purpose);
        await keepEvidence(tx, actor, id, place, arrived);
        await this.storage.claim(tx, id);
        const { sha256, size } = arrived;
        const detail = { findingId: place.finding.id, kind: place.kind, revision: place.revision, sha256, size };
        await this.audit.record(tx, actor, 'evidence.uploaded', {
          subjectId: id,
          bodyId: place.finding.bodyId,
          detail,
        });
      };
      kept = await this.idempotency.once(actor, key, ['evidence', purpose, asked], make, id);
      return kept;
    } finally {
      if (kept !== id) await this.storage.discard(id);
    }
  }

  /** Of what is infected nothing stays but that somebody brought it. */
  private async scan(actor: PersonActor, purpose: Purpose, file: NamelessFile, { sha256 }: Measured) {
    try {
      return await this.scanner.scan(file.reader());
    } catch (error) {
      if (error instanceof DomainError && error.code === 'evidence.infected')
        await this.db.transaction(async (tx) => {
          const { finding } = await placeFor(tx, actor, purpose);
          const audited = { subjectId: finding.id, bodyId: finding.bodyId, detail: { sha256 } };
          await this.audit.record(tx, actor, 'evidence.infected', audited);
        });
      throw error;
    }
  }
}

const formOf = (request: FastifyRequest, file: NamelessFile): Promise<ReceivedForm<Measured>> =>
  receiveForm(request, {
    most: MOST_EVIDENCE_BYTES,
    tooLarge: 'evidence.too-large',
    interrupted: 'evidence.interrupted',
    store: async (incoming) => {
      const meter = new Meter(MOST_EVIDENCE_BYTES, 'evidence.too-large');
      await file.write(meter.pass(incoming));
      return meter.measured();
    },
  });

function checkedForm({ fields, stored }: ReceivedForm<Measured>): EvidenceForm {
  const { data, error } = EvidenceForm.safeParse(fields);
  if (error) throw new DomainError('request.invalid', fieldProblemsOf(error.issues, fields));
  if (stored.size === 0) throw new DomainError('evidence.empty');
  assertSayable(data);
  return data;
}
