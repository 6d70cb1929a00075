import { TestApi } from '../../testing/api';
import { Config } from '../config/config';
import { Jobs } from '../jobs/jobs';
import { Reader } from './database';
import { GuardedReads } from './guarded-reads';
import { Replicas } from './replicas';

const WHO = { name: '', text: `SELECT current_setting('application_name') AS who` };
const NOBODY = '{}';
const NOWHERE = 'postgres://app:app@127.0.0.1:1/nowhere';

describe('read replicas', () => {
  let api: TestApi;
  let opened: Replicas[] = [];
  beforeAll(async () => {
    process.env.DATABASE_REPLICA_URLS = NOWHERE;
    api = await TestApi.start();
    delete process.env.DATABASE_REPLICA_URLS;
  });
  afterEach(async () => {
    await Promise.all(opened.map((one) => one.onApplicationShutdown()));
    opened = [];
  });
  afterAll(() => api.stop());

  const named = (name: string, options = '') => `${process.env.DATABASE_URL}?application_name=${name}${options}`;
  async function replicasAt(...urls: string[]): Promise<Replicas> {
    const settings = { DATABASE_URL: process.env.DATABASE_URL, DATABASE_REPLICA_URLS: urls.join(', ') };
    const replicas = new Replicas(new Config(settings), api.db, api.app.get(GuardedReads), api.app.get(Jobs));
    opened.push(replicas);
    await replicas.look();
    return replicas;
  }
  const who = async (replicas: Replicas) => (await new Reader(replicas, NOBODY).one<{ who: string }>(WHO))?.who;

  it('take turns', async () => {
    const replicas = await replicasAt(named('first'), named('second'));
    expect([await who(replicas), await who(replicas), await who(replicas)]).toEqual(['first', 'second', 'first']);
  });

  it('leave it to the primary where there are none', async () => {
    expect(await who(await replicasAt())).toBe('nahliad');
  });

  it('that cannot be reached are left out', async () => {
    const replicas = await replicasAt(NOWHERE, named('second'));
    expect([await who(replicas), await who(replicas)]).toEqual(['second', 'second']);
    expect(await who(await replicasAt(NOWHERE))).toBe('nahliad');
  });

  it('that fail in the middle of a read hand it to the primary, until they are found well again', async () => {
    const replicas = await replicasAt(named('first'));
    await api.sql(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'first'`);
    const failing = { name: '', text: `SELECT 1 / (current_setting('application_name') <> 'first')::int AS whole` };
    expect(await new Reader(replicas, NOBODY).one(failing)).toEqual({ whole: 1 });
    expect(await who(replicas)).toBe('nahliad');
    await replicas.look();
    expect(await who(replicas)).toBe('first');
  });

  it('that lag behind are left out', async () => {
    await api.sql('CREATE SCHEMA behind');
    await api.sql('GRANT USAGE ON SCHEMA behind TO nahliad_reader');
    await api.sql(`CREATE FUNCTION behind.pg_current_wal_lsn() RETURNS pg_lsn LANGUAGE sql RETURN '0/1'::pg_lsn`);
    const options = `&options=${encodeURIComponent('-c search_path=behind,pg_catalog,public')}`;
    const replicas = await replicasAt(named('late', options));
    await replicas.look();
    expect(await who(replicas)).toBe('nahliad');
  });

  it('being away, keep no figure and no export from anybody', async () => {
    await api.visitor.get('/overview').expect(200);
    await api.visitor.get('/exports/findings.json').expect(200);
  });
});
