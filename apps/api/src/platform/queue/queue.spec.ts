import { setTimeout as sleep } from 'node:timers/promises';
import { TestApi } from '../../testing/api';
import { Queue } from './queue';

const NEVER = '0 0 29 2 *';

describe('the queue', () => {
  let api: TestApi;
  let queue: Queue;
  let done = 0;
  beforeAll(async () => {
    api = await TestApi.start();
    queue = api.app.get(Queue);
    queue.on('test.duty', NEVER, async () => void done++);
    await queue.start();
  }, 30_000);
  afterAll(() => api.stop());

  const waiting = async () => {
    const [row] = await api.sql<{ count: number }>(
      `SELECT count(*)::int AS count FROM queue.job WHERE name = 'test.duty' AND state < 'active'`,
    );
    return row?.count;
  };
  const untilIdle = async () => {
    while ((await waiting()) !== 0) await sleep(50);
    await sleep(50);
  };

  it('sees to each duty once it starts, for whatever was left waiting', async () => {
    await untilIdle();
    expect(done).toBe(1);
  });

  it('is asked with the change that makes the work, and not at all where the change is undone', async () => {
    await untilIdle();
    const before = done;
    const undone = api.db.transaction(async (tx) => {
      await queue.enqueue(tx, 'test.duty');
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    expect(await waiting()).toBe(0);
    await api.db.transaction((tx) => queue.enqueue(tx, 'test.duty'));
    await untilIdle();
    expect(done).toBe(before + 1);
  });

  it('lives in a schema of its own', async () => {
    const tables = `SELECT table_schema AS schema FROM information_schema.tables WHERE table_name IN ('job', 'schedule')`;
    expect(await api.sql(tables)).toEqual([{ schema: 'queue' }, { schema: 'queue' }]);
  });
});
