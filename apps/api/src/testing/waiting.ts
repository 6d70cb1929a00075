import { setTimeout as sleep } from 'node:timers/promises';
import type { TestApi } from './api';

const WAITING = `
  SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;

/**
 * Takes steps that have to wait for a lock, holds it until they all do, and lets them go at once;
 * fails where they do not wait.
 */
export async function togetherBehind<Answer>(
  api: TestApi,
  lock: string,
  steps: readonly (() => PromiseLike<Answer>)[],
): Promise<Answer[]> {
  const holder = await api.db.connect();
  try {
    await holder.query(`BEGIN; ${lock}`);
    const answers = Promise.all(steps.map((step) => step()));
    let waiting = 0;
    for (let tries = 0; tries < 200 && waiting < steps.length; tries++) {
      await sleep(25);
      waiting = (await api.sql(WAITING)).length;
    }
    await holder.query('COMMIT');
    if (waiting < steps.length) throw new Error(`${waiting} of ${steps.length} waited behind ${lock}`);
    return await answers;
  } finally {
    holder.release();
  }
}

/** Comes back once so many statements wait for locks that other transactions hold. */
export async function untilWaiting(api: TestApi, count = 1): Promise<void> {
  while ((await api.sql(WAITING)).length < count) await sleep(10);
}
