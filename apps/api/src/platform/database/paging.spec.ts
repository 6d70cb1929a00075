import { TestApi } from '../../testing/api';
import { Jobs } from '../jobs/jobs';
import { Database, type Statement } from './database';
import { page, type PageOf } from './paging';
import { where } from './where';

/** Counts the statements that a page costs. */
class Counting extends Database {
  readonly asked: string[] = [];

  override rows<T>(statement: Statement, values: readonly unknown[] = []): Promise<T[]> {
    this.asked.push(statement.text);
    return super.rows(statement, values);
  }
}

describe('a page of a list', () => {
  let api: TestApi;
  let db: Counting;
  const list = (over: Partial<PageOf> = {}): PageOf => ({
    subject: 'paging.spec',
    record: `json_build_object('number', t.number)`,
    from: 'thing t',
    id: 't.id',
    filter: where(),
    sorting: { by: 't.number', type: 'integer' },
    ...over,
  });
  const numbers = (items: readonly unknown[]) => (items as { number: number }[]).map(({ number }) => number);
  beforeAll(async () => {
    api = await TestApi.start();
    await api.sql('CREATE TABLE thing (id uuid DEFAULT gen_random_uuid(), number integer)');
    await api.sql('INSERT INTO thing (number) SELECT generate_series(1, 5)');
    // Nothing of the API's own housekeeping may write meanwhile.
    await api.app.get(Jobs).onApplicationShutdown();
  });
  beforeEach(() => {
    db = new Counting(api.db.source);
  });
  afterAll(() => api.stop());

  it.each([{ apart: false }, { apart: true }])(
    'goes from cursor to cursor without a gap, its records $apart',
    async (how) => {
      const first = await page(db, list(how), { limit: 2 });
      const second = await page(db, list(how), { limit: 2, cursor: first.next ?? undefined });
      const third = await page(db, list(how), { limit: 2, cursor: second.next ?? undefined });
      expect([first, second, third].map(({ items }) => numbers(items))).toEqual([[1, 2], [3, 4], [5]]);
      expect([first, second, third].map(({ total }) => total)).toEqual([5, 5, 5]);
      expect(third.next).toBeNull();
    },
  );

  it('is answered again for as long as nobody writes, and read anew once somebody did', async () => {
    const asked = where().between('t.number', 4, undefined);
    const before = await page(db, list({ filter: asked }), { limit: 10 });
    db.asked.length = 0;
    expect(await page(db, list({ filter: asked }), { limit: 10 })).toEqual(before);
    expect(db.asked).toEqual(['SELECT pg_current_snapshot()::text AS snapshot']);
    await api.sql('INSERT INTO thing (number) VALUES (6)');
    const after = await page(db, list({ filter: asked }), { limit: 10 });
    expect([numbers(before.items), numbers(after.items), after.total]).toEqual([[4, 5], [4, 5, 6], 3]);
  });

  it('is not taken for that of another list', async () => {
    const doubled = list({ subject: 'paging.spec.doubled', record: `json_build_object('number', 2 * t.number)` });
    const [one, other] = [await page(db, list(), { limit: 1 }), await page(db, doubled, { limit: 1 })];
    expect([numbers(one.items), numbers(other.items)]).toEqual([[1], [2]]);
  });
});
