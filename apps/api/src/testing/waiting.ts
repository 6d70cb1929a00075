import type { TestApi } from './api';

/** Comes back once a statement in this database waits for a lock that another transaction holds. */
export async function untilOneWaits(api: TestApi): Promise<void> {
  for (;;) {
    const [row] = await api.sql<{ waiting: boolean }>(
      `SELECT count(*) > 0 AS waiting FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
    );
    if (row?.waiting) return;
    await new Promise((soon) => setTimeout(soon, 10));
  }
}
