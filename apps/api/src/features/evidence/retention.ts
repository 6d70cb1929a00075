import { Injectable } from '@nestjs/common';
import { Audit } from '../../platform/audit/audit';
import { Database } from '../../platform/database/database';
import { Jobs } from '../../platform/jobs/jobs';
import { Storage } from '../../platform/storage/storage';

const HOUR_MS = 60 * 60 * 1000;

const OVER = `
  UPDATE evidence e SET removed_at = now(), version = e.version + 1 FROM finding f
  WHERE f.id = e.finding_id
    AND e.id IN (SELECT id FROM evidence WHERE retain_until < current_date AND removed_at IS NULL FOR UPDATE SKIP LOCKED)
  RETURNING e.id, e.finding_id AS "findingId", e.storage_key AS "storageKey", f.body_id AS "bodyId"`;

interface Over {
  readonly id: string;
  readonly findingId: string;
  readonly storageKey: string;
  readonly bodyId: string;
}

/** Takes away the files whose time is over; that there was one, and what it was, stays on record. */
@Injectable()
export class Retention {
  constructor(
    private readonly db: Database,
    private readonly storage: Storage,
    private readonly audit: Audit,
    jobs: Jobs,
  ) {
    jobs.every(HOUR_MS, 'evidence.retention', () => this.removeWhatIsOver());
  }

  async removeWhatIsOver(): Promise<void> {
    await this.db.transaction(async (tx) => {
      const [over]: [Over[]] = await tx.query(OVER);
      for (const { id, findingId, storageKey, bodyId } of over) {
        await this.storage.release(tx, storageKey);
        await this.audit.record(tx, { id: null }, 'evidence.removed', { subjectId: id, bodyId, detail: { findingId } });
      }
    });
    await this.storage.sweep();
  }
}
