import { daysAfter, today } from '@nahliad/domain';
import { runCommand } from '../../../cli';
import { TestApi } from '../../../testing/api';
import { aFinding } from '../../../testing/factories';
import { CountFolder, ONE_FOLDER } from './count-folder';
import { CountVerification } from './count-verification';
import { FACETS } from './facets';
import { FOLD } from './folding.statements';
import { RECOMMENDATION_FACETS } from './recommendation-facets';
import { History, type World } from './testing/history';
import { aWorld } from './testing/world';

const TABLES = ['counted_finding', 'counted_recommendation', 'counted_severally'].concat(
  [...FACETS, ...RECOMMENDATION_FACETS].map(({ table }) => table),
);
const NOTHING_WRONG = Object.fromEntries(TABLES.map((table) => [table, 0]));

describe('the kept counts', () => {
  let api: TestApi;
  let world: World;
  beforeAll(async () => {
    api = await TestApi.start();
    world = await aWorld(api);
  });
  afterAll(() => api.stop());

  const foldAll = () => api.app.get(CountFolder).foldAll();
  const verified = () => api.app.get(CountVerification).verify();
  const pending = async (of = '') =>
    (await api.sql<{ n: number }>(`SELECT count(*)::int AS n FROM count_pending${of}`))[0]!.n;

  /** Whoever folds finds the gate shut while `work` goes on. */
  const unfolded = (work: () => Promise<void>) =>
    api.db.transaction(async (tx) => {
      await tx.query('SELECT pg_advisory_xact_lock($1)', [ONE_FOLDER]);
      await work();
    });

  async function settled(): Promise<void> {
    while ((await pending()) + (await pending('_recommendation')) > 0) await foldAll();
  }

  it.each([1, 2, 3])(
    'are what a count from scratch makes, after whatever happened and while it happens: %s',
    async (seed) => {
      const history = (nth: number) => new History(api, world, `${seed} ${nth}`);
      await unfolded(async () => {
        await history(1).run(100);
        expect(await pending()).toBeGreaterThan(0);
        expect((await verified()).wrong).toEqual(NOTHING_WRONG);
      });
      let going = true;
      const folding = (async () => {
        while (going) {
          await Promise.all([foldAll(), foldAll()]);
          expect((await verified()).wrong).toEqual(NOTHING_WRONG);
        }
      })();
      await Promise.all([2, 3, 4].map((nth) => history(nth).run(100))).finally(() => (going = false));
      await folding;
      expect((await verified()).wrong).toEqual(NOTHING_WRONG);
      await settled();
      const { findings, wrong } = await verified();
      expect(wrong).toEqual(NOTHING_WRONG);
      expect(findings).toBeGreaterThan(0);
      const [kept] = await api.sql('SELECT sum(n)::int AS n FROM count_of_month WHERE criterion IS NULL');
      expect(kept).toEqual((await api.sql('SELECT count(*)::int AS n FROM counted_finding WHERE recent'))[0]);
    },
  );

  it('follow the calendar', async () => {
    for (const day of ['2025-01-15', daysAfter(today(), 40), daysAfter(today(), -400), today()]) {
      await api.app.get(CountFolder).foldAll(day);
      expect((await verified()).wrong).toEqual(NOTHING_WRONG);
    }
  });

  it('are folded all or not at all by a process that dies at it', async () => {
    await unfolded(() => new History(api, world, 'before the end').run(60));
    const waiting = await pending();
    const dying = api.db.transaction(async (tx) => {
      const [{ taken }] = await tx.query(FOLD);
      expect(taken).toBeGreaterThan(0);
      const [{ pid }] = await tx.query('SELECT pg_backend_pid() AS pid');
      await api.sql('SELECT pg_terminate_backend($1)', [pid]);
      await tx.query('SELECT');
    });
    await expect(dying).rejects.toThrow();
    expect(await pending()).toBe(waiting);
    expect((await verified()).wrong).toEqual(NOTHING_WRONG);
  });

  it('note of a finding that is logged nothing but its links, and of its words nothing', async () => {
    await settled();
    const author = await api.person({ role: 'officer', stakeholderId: world.bodies[0]! });
    await unfolded(async () => {
      const { id } = await aFinding(author, [...world.institutions]);
      expect(await pending()).toBe(2);
      await api.sql(`UPDATE finding SET detail_en = 'In other words' WHERE id = $1`, [id]);
      expect(await pending()).toBe(2);
      await api.sql(`UPDATE finding SET workflow = 'submitted' WHERE id = $1`, [id]);
      expect(await pending()).toBe(3);
    });
  });

  it('are verified by a command, which says where they differ', async () => {
    await settled();
    let said = '';
    const hear = (text: string | Uint8Array) => ((said += text), true);
    jest.spyOn(process.stdout, 'write').mockImplementation(hear);
    jest.spyOn(process.stderr, 'write').mockImplementation(hear);
    expect(await runCommand(['verify-counts'])).toBe(0);
    expect(said).toContain('The kept counts are right');
    await api.sql('UPDATE count_of_month SET n = n + 1');
    expect(await runCommand(['verify-counts'])).toBe(1);
    expect(said).toContain('differ from a count from scratch: count_of_month in ');
    await api.sql('UPDATE count_of_month SET n = n - 1');
    jest.restoreAllMocks();
  });

  it('are nothing once there are no findings', async () => {
    await api.sql('TRUNCATE finding CASCADE');
    expect((await verified()).wrong).toEqual(NOTHING_WRONG);
    await settled();
    expect(await verified()).toEqual({ findings: 0, wrong: NOTHING_WRONG });
    expect(await api.sql('SELECT FROM counted_finding')).toEqual([]);
    expect(await api.sql('SELECT FROM counted_recommendation WHERE cardinality(criteria) > 0')).toEqual([]);
  });
});
