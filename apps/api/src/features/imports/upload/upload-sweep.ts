import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database';
import { Jobs } from '../../../platform/jobs/jobs';
import { UploadFolder } from './upload-folder';

const HOUR_MS = 60 * 60 * 1000;
const KEPT_MS = 7 * 24 * HOUR_MS;

const ABANDONED = {
  name: 'import.abandoned',
  text: `DELETE FROM import_batch
    WHERE created_at < now() - $1 * interval '1 millisecond' AND status NOT IN ('committed', 'undone')`,
};

/** Files stay for a week, and with them what nobody committed; what was committed stays on record without its file. */
@Injectable()
export class UploadSweep {
  constructor(
    private readonly db: Database,
    private readonly folder: UploadFolder,
    jobs: Jobs,
  ) {
    jobs.every(HOUR_MS, 'imports.sweep', () => this.sweep());
  }

  async sweep(keptMs = KEPT_MS): Promise<void> {
    await this.db.rows(ABANDONED, [keptMs]);
    for (const name of await this.folder.olderThan(keptMs)) await this.folder.remove(name);
  }
}
