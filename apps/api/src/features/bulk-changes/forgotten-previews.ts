import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import { Jobs } from '../../platform/jobs/jobs';

const AN_HOUR_MS = 60 * 60 * 1000;
const FORGET = {
  name: 'bulk-change.forget',
  text: `DELETE FROM bulk_change WHERE applied_at IS NULL AND created_at < now() - interval '1 day'`,
};

/** What somebody looked at a day ago and did not do is forgotten. */
@Injectable()
export class ForgottenPreviews {
  constructor(
    private readonly db: Database,
    jobs: Jobs,
  ) {
    jobs.every(AN_HOUR_MS, FORGET.name, () => this.forget());
  }

  forget(): Promise<unknown> {
    return this.db.rows(FORGET);
  }
}
