import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { Config } from '../config/config';
import type { Statement } from './database';
import { GuardedPool } from './guarded-pool';

/** Reads of the primary on which row-level security holds: for what follows a write, or decides one. */
@Injectable()
export class GuardedReads implements OnApplicationShutdown {
  private readonly log = new Logger('guarded');
  private readonly pool: GuardedPool;

  constructor({ databaseUrl, databasePoolSize }: Config) {
    const settings = { connectionString: databaseUrl, max: databasePoolSize };
    this.pool = new GuardedPool(settings, (error) => this.log.warn(error));
  }

  rows<T>(standing: string, statement: Statement, values: readonly unknown[]): Promise<T[]> {
    return this.pool.rows(standing, statement, values);
  }

  onApplicationShutdown(): Promise<void> {
    return this.pool.end();
  }
}
