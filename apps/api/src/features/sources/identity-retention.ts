import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import { Jobs } from '../../platform/jobs/jobs';
import { IdentitiesService } from './identities.service';

const HOUR_MS = 60 * 60 * 1000;

const OVER = `
  SELECT id, finding_id AS "findingId", body_id AS "bodyId" FROM finding_source
  WHERE identity = 'sealed' AND identity_until < current_date FOR UPDATE SKIP LOCKED`;

/** Destroys the identities whose time is over. */
@Injectable()
export class IdentityRetention {
  constructor(
    private readonly db: Database,
    private readonly identities: IdentitiesService,
    jobs: Jobs,
  ) {
    jobs.every(HOUR_MS, 'sources.retention', () => this.destroyWhatIsOver());
  }

  destroyWhatIsOver(): Promise<void> {
    return this.db.transaction(async (tx) => {
      for (const source of await tx.query(OVER)) await this.identities.destroyNow(tx, { id: null }, source);
    });
  }
}
