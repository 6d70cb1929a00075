import { USUAL_WINDOW, today, windowStart } from '@nahliad/domain';
import { Injectable } from '@nestjs/common';
import { setTimeout as sleep } from 'node:timers/promises';
import type { EntityManager } from 'typeorm';
import { Database } from '../../../platform/database/database';
import { Jobs } from '../../../platform/jobs/jobs';
import { FOLD_RECOMMENDATIONS } from './folding-recommendations.statement';
import { AT_ONCE, FOLD, KEEP_PERIOD } from './folding.statements';

const EVERY_MS = 500;
/** How many times as long as a batch took it rests after it. */
const REST = 1;
export const ONE_FOLDER = 0x636f756e;

/** An emptied queue of that size is worth giving back: every reading looks at what waits in it. */
const LARGE_BYTES = 200_000;

/** What waits in a queue, and the statement that folds some of it: first findings, which send on the recommendations on them. */
const QUEUES = { count_pending: FOLD, count_pending_recommendation: FOLD_RECOMMENDATIONS };
type Queue = keyof typeof QUEUES;

/** Keeps the counts up with the findings and recommendations, some half a second behind them; of several instances one at a time. */
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
    for (const queue of ['count_pending', 'count_pending_recommendation'] as const) await this.empty(queue);
  }

  private async empty(queue: Queue): Promise<void> {
    let all = 0;
    for (let began = Date.now(), taken = AT_ONCE; taken === AT_ONCE; began = Date.now()) {
      taken = await this.foldSome(queue);
      all += taken;
      if (taken === AT_ONCE) await sleep(REST * (Date.now() - began));
    }
    if (all > 0) await this.giveBack(queue);
  }

  private async giveBack(queue: Queue): Promise<void> {
    const size = { name: `size.${queue}`, text: `SELECT pg_relation_size('${queue}')::int AS bytes` };
    const { bytes } = (await this.db.one<{ bytes: number }>(size)) ?? { bytes: 0 };
    if (bytes > LARGE_BYTES) await this.db.rows({ name: '', text: `VACUUM (ANALYZE) ${queue}` });
  }

  private async foldSome(queue: Queue): Promise<number> {
    const folded = await this.alone((tx) => tx.query(QUEUES[queue]));
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
