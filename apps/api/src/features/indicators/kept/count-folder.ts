import { USUAL_WINDOW, today, windowStart } from '@nahliad/domain';
import { Injectable } from '@nestjs/common';
import { setTimeout as sleep } from 'node:timers/promises';
import type { EntityManager } from 'typeorm';
import { Database } from '../../../platform/database/database';
import { Jobs } from '../../../platform/jobs/jobs';
import { AT_ONCE, FOLD, KEEP_PERIOD } from './folding.statements';

const EVERY_MS = 500;
/** How many times as long as a batch took it rests after it. */
const REST = 1;
export const ONE_FOLDER = 0x636f756e;

/** An emptied queue of that size is worth giving back: every reading looks at what waits in it. */
const LARGE_BYTES = 200_000;

interface Queue {
  readonly large: boolean;
}
const QUEUE = {
  name: 'count.queue',
  text: `SELECT pg_relation_size('count_pending') > ${LARGE_BYTES} AS large`,
};
const GIVE_BACK = { name: '', text: 'VACUUM (ANALYZE) count_pending' };

/** Keeps the counts up with the findings, some half a second behind them; of several instances one at a time. */
@Injectable()
export class CountFolder {
  constructor(
    private readonly db: Database,
    jobs: Jobs,
  ) {
    jobs.every(EVERY_MS, 'count.fold', () => this.foldAll());
  }

  /** Folds all that waits; rests between batches, so that it takes little from those who are writing meanwhile. */
  async foldAll(day = today()): Promise<void> {
    await this.alone((tx) => tx.query(KEEP_PERIOD, [windowStart(day, USUAL_WINDOW), day]));
    let all = 0;
    for (let began = Date.now(), taken = AT_ONCE; taken === AT_ONCE; began = Date.now()) {
      taken = await this.foldSome();
      all += taken;
      if (taken === AT_ONCE) await sleep(REST * (Date.now() - began));
    }
    if (all > 0 && (await this.db.one<Queue>(QUEUE))?.large) await this.db.rows(GIVE_BACK);
  }

  private async foldSome(): Promise<number> {
    const folded = await this.alone((tx) => tx.query(FOLD));
    return folded?.[0].taken ?? 0;
  }

  /** The lock is had before the work looks: two that fold at once would count a change twice. Nothing where another has it. */
  private alone<T>(work: (tx: EntityManager) => Promise<T>): Promise<T | undefined> {
    return this.db.transaction(async (tx) => {
      const [gate] = await tx.query('SELECT pg_try_advisory_xact_lock($1) AS mine', [ONE_FOLDER]);
      return gate.mine ? work(tx) : undefined;
    });
  }
}
