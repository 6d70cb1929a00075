import { Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import type PgBoss from 'pg-boss';
import type { EntityManager } from 'typeorm';
import { Database } from '../database/database';

const SCHEMA = 'queue';
const AT_ONCE = 100;

/** A job that still runs when everything has stopped says no more; it expires, and is done again. */
const NEVER = new Promise<never>(() => undefined);

interface Duty {
  readonly name: string;
  /** When it is to be looked at again whatever happens, as cron says it, in UTC. */
  readonly cron: string;
  readonly run: () => Promise<unknown>;
}

/**
 * Work that must be done once in the whole cluster, and is not lost when a process dies: it waits in PostgreSQL, in a schema
 * of its own. A duty works off whatever waits for it and may be asked for too often; nothing but its start is in the job.
 */
@Injectable()
export class Queue implements BeforeApplicationShutdown {
  private readonly log = new Logger('queue');
  private readonly duties: Duty[] = [];
  private boss: PgBoss | undefined;
  private starting: Promise<void> | undefined;
  private stopped = false;

  constructor(private readonly db: Database) {}

  on(name: string, cron: string, run: () => Promise<unknown>): void {
    this.duties.push({ name, cron, run });
  }

  /** Once the server answers: nobody who starts it waits for this. */
  startSoon(): void {
    this.start().catch((error: unknown) => this.log.warn(`the queue could not start: ${String(error)}`));
  }

  start(): Promise<void> {
    return (this.starting ??= this.begin());
  }

  /** Asks for a duty in the transaction of what there is to do; before the queue has started, its next regular look does. */
  async enqueue(tx: EntityManager, name: string): Promise<void> {
    await this.boss?.send(
      name,
      {},
      { db: { executeSql: async (text, values) => ({ rows: await tx.query(text, values) }) } },
    );
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.starting?.catch(() => undefined);
    await this.boss?.stop({ graceful: true, wait: true, timeout: 10_000 });
    this.stopped = true;
  }

  private async begin(): Promise<void> {
    const { default: Boss } = await import('pg-boss');
    const executeSql = async (text: string, values: unknown[]) =>
      this.stopped ? NEVER : { rows: await this.db.rows({ name: '', text }, values) };
    const boss = new Boss({ schema: SCHEMA, db: { executeSql } });
    boss.on('error', (error) => this.log.warn(String(error)));
    await boss.start();
    for (const { name, cron, run } of this.duties) {
      await boss.createQueue(name);
      await boss.schedule(name, cron);
      await boss.work(name, { batchSize: AT_ONCE }, run);
      await boss.send(name, {});
    }
    this.boss = boss;
  }
}
