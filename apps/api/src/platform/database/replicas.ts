import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { Config } from '../config/config';
import { Jobs } from '../jobs/jobs';
import { Database, type Statement } from './database';
import { GuardedPool } from './guarded-pool';
import { GuardedReads } from './guarded-reads';

const LOOK_EVERY_MS = 2000;
const PATIENCE_MS = 2000;

const WRITTEN = { name: 'replica.written', text: 'SELECT pg_current_wal_lsn()::text AS position' };
const HAS_REPLAYED = {
  name: 'replica.has-replayed',
  text: `
    SELECT CASE WHEN pg_is_in_recovery() THEN pg_last_wal_replay_lsn() ELSE pg_current_wal_lsn() END >= $1::pg_lsn
      AS "upToDate"`,
};

/**
 * Read replicas, for what costs much and may be some seconds old: figures and exports. They take turns; one that fails,
 * or has not yet replayed what the primary had written a look ago, is left out until it is found well again, and where
 * none is left the primary answers. What follows a write, or decides one, is never read here.
 */
@Injectable()
export class Replicas implements OnApplicationShutdown {
  private readonly log = new Logger('replicas');
  private readonly all: readonly GuardedPool[];
  private well: readonly GuardedPool[] = [];
  private turn = 0;
  private written = '0/0';

  constructor(
    config: Config,
    private readonly db: Database,
    private readonly primary: GuardedReads,
    jobs: Jobs,
  ) {
    this.all = config.databaseReplicaUrls.map((url) => this.poolOf(url, config.databasePoolSize));
    if (this.all.length > 0) jobs.every(LOOK_EVERY_MS, 'replica.look', () => this.look());
  }

  async rows<T>(standing: string, statement: Statement, values: readonly unknown[]): Promise<T[]> {
    const replica = this.well[this.turn++ % this.well.length];
    if (!replica) return this.primary.rows(standing, statement, values);
    try {
      return await replica.rows<T>(standing, statement, values);
    } catch (error) {
      this.log.warn(`left out: ${String(error)}`);
      this.well = this.well.filter((one) => one !== replica);
      return this.primary.rows(standing, statement, values);
    }
  }

  /** Finds out which are well: those that have replayed what was written when somebody looked before. */
  async look(): Promise<void> {
    const upToDate = await Promise.all(this.all.map((replica) => hasReplayed(replica, this.written)));
    this.well = this.all.filter((_, nth) => upToDate[nth]);
    this.written = (await this.db.one<{ position: string }>(WRITTEN))?.position ?? this.written;
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all(this.all.map((replica) => replica.end()));
  }

  private poolOf(url: string, max: number): GuardedPool {
    const settings = { connectionString: url, max, connectionTimeoutMillis: PATIENCE_MS };
    return new GuardedPool(settings, (error) => this.log.warn(error));
  }
}

const NOBODY = '{}';

const hasReplayed = async (replica: GuardedPool, position: string): Promise<boolean> => {
  const rows = await replica.rows<{ upToDate: boolean }>(NOBODY, HAS_REPLAYED, [position]).catch(() => []);
  return rows[0]?.upToDate ?? false;
};
