import { setTimeout as sleep } from 'node:timers/promises';
import type { TestApi } from './api';

const WAITING = `
  SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;

/** Holds a lock until so many transactions wait behind it, then lets them all go at once. */
export async function togetherBehind(api: TestApi, lock: string, count: number): Promise<void> {
  const holder = await api.db.connect();
  try {
    await holder.query(`BEGIN; ${lock}`);
    for (let tries = 0; tries < 200 && (await api.sql(WAITING)).length < count; tries++) await sleep(25);
    await holder.query('COMMIT');
  } finally {
    holder.release();
  }
}

/** Comes back once so many statements wait for locks that other transactions hold. */
export async function untilWaiting(api: TestApi, count = 1): Promise<void> {
  while ((await api.sql(WAITING)).length < count) await sleep(10);
}
