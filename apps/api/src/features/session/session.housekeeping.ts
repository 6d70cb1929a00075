import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import { Jobs } from '../../platform/jobs/jobs';

const TEN_MINUTES = 10 * 60 * 1000;

/** What has lapsed counts no longer anywhere; this only clears it away. */
const CLEAN = {
  name: 'session.clean',
  text: `
    WITH sessions AS (
      DELETE FROM session WHERE expires_at < now() OR last_seen_at < now() - interval '12 hours'
    )
    DELETE FROM sign_in_throttle WHERE last_failed_at < now() - interval '1 day'`,
};

@Injectable()
export class SessionHousekeeping {
  constructor(
    private readonly db: Database,
    jobs: Jobs,
  ) {
    jobs.every(TEN_MINUTES, 'session.clean', () => this.clean());
  }

  async clean(): Promise<void> {
    await this.db.rows(CLEAN);
  }
}
