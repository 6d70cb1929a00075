import { Injectable, StreamableFile } from '@nestjs/common';
import { Readable } from 'node:stream';
import type { Actor } from '../../../platform/access/actor';
import { Audit } from '../../../platform/audit/audit';
import { Database } from '../../../platform/database/database';
import { DomainError } from '../../../platform/errors/domain-error';
import { begun } from '../../../platform/http/begun';
import { Storage } from '../../../platform/storage/storage';
import { EvidenceQueries, type EvidenceContent } from '../evidence.queries';
import { attachment } from './attachment';
import { verified } from './verified';

const DAMAGED = 'UPDATE evidence SET damaged_at = now() WHERE id = $1 AND damaged_at IS NULL RETURNING id';

/** Gives files out: as they came in, or not at all. */
@Injectable()
export class Downloads {
  constructor(
    private readonly db: Database,
    private readonly queries: EvidenceQueries,
    private readonly storage: Storage,
    private readonly audit: Audit,
  ) {}

  /** Who takes what is not public is on record before the first byte. */
  async content(actor: Actor, id: string): Promise<StreamableFile> {
    const file = await this.queries.content(actor, id);
    if (file.removed) throw new DomainError('evidence.removed');
    if (file.damaged) throw new DomainError('evidence.damaged');
    if (!file.public) await this.record(actor, file, 'evidence.downloaded');
    const refuse = () => this.refuse(actor, file);
    const stored = (await this.storage.read(file.storageKey)) ?? (await refuse());
    const content = await begun(verified(stored, file.sha256, refuse));
    return new StreamableFile(Readable.from(content, { objectMode: false }), {
      type: file.mediaType,
      disposition: attachment(file.filename),
      length: file.size,
    });
  }

  /** What is not what it was, or not there, is nobody's until somebody has looked into it. */
  private async refuse(actor: Actor, file: EvidenceContent): Promise<never> {
    await this.db.transaction(async (tx) => {
      const [marked] = await tx.query(DAMAGED, [file.id]);
      if (marked.length > 0) await this.audit.record(tx, actor, 'evidence.damaged', audited(file));
    });
    throw new DomainError('evidence.damaged');
  }

  private record(actor: Actor, file: EvidenceContent, action: string): Promise<void> {
    return this.db.transaction((tx) => this.audit.record(tx, actor, action, audited(file)));
  }
}

const audited = ({ id, bodyId, findingId, sha256 }: EvidenceContent) => ({
  subjectId: id,
  bodyId,
  detail: { findingId, sha256 },
});
