import type { CreateFinding, FindingList } from '@nahliad/contracts';
import { TestApi, type Asker } from '../../testing/api';
import { aFinding, aStakeholder } from '../../testing/factories';
import { untilWaiting } from '../../testing/waiting';
import { SearchIndexer } from './search-indexer';

const ROOM = `SELECT pg_relation_size('search_pending')::int AS bytes`;

describe('the search of findings', () => {
  let api: TestApi;
  let officer: Asker;
  let police = '';
  const ids: string[] = [];

  const texts: Partial<CreateFinding>[] = [
    {
      title: { en: 'Use of force during detention', uk: 'Застосування сили під час затримання' },
      summary: {
        en: 'The police officer’s report names no witness.',
        uk: 'Перевірка поліції виявила об’єкти без охорони.',
      },
    },
    { title: { en: 'Forced use of a vehicle' }, summary: { en: 'Complaints were left without an answer.' } },
    {
      title: { uk: 'Порушення прав жінок' },
      summary: { uk: 'Військовослужбовців не навчали; пере\u00ADвірок не було.' },
    },
  ];
  beforeAll(async () => {
    api = await TestApi.start();
    police = await aStakeholder(api, 'security-institution');
    officer = await api.person({ role: 'officer', stakeholderId: await aStakeholder(api, 'ombuds') });
    for (const over of texts) ids.push((await aFinding(officer, [police], over)).id);
    await api.app.get(SearchIndexer).indexAll();
  });
  afterAll(() => api.stop());

  const search = async (q: string, asker = officer): Promise<FindingList> =>
    (await asker.get(`/findings?sort=createdAt&q=${encodeURIComponent(q)}`).expect(200)).body;
  const found = async (q: string): Promise<number[]> => {
    const { items, total } = await search(q);
    expect(total).toBe(items.length);
    return items.map((item) => ids.indexOf(item.id));
  };

  it.each([
    ['a word, whatever its case', 'WITNESS', [0]],
    ['a part of a word', 'службовц', [2]],
    ['all of several words, in any order', 'force use', [0, 1]],
    ['a phrase exactly', '"use of force"', [0]],
    ['a phrase of whole words', '"use of for"', []],
    ['a phrase and a word', '«use of» vehicle', [1]],
    ['another form of an English word', 'complaint', [1]],
    ['another form of an English word', 'witnesses', [0]],
    ['another form of a Ukrainian word', 'перевіркою', [0, 2]],
    ['another form of a Ukrainian word', 'жінка', [2]],
    ['another form of a Ukrainian word', 'поліцію', [0]],
    ['every apostrophe, and none', "об'єкт", [0]],
    ['every apostrophe, and none', 'обʼєкта', [0]],
    ['every apostrophe, and none', 'officers', [0]],
    ['what has a soft hyphen in it', 'перевірок', [0, 2]],
    ['a misspelled word', 'detension', [0]],
    ['nothing for what looks like nothing', 'zzyzx', []],
    ['a misspelled Ukrainian word', 'полція', [0]],
    ['a misspelled word beside a right one', 'complants answer', [1]],
    ['no wildcard', '%', [0, 1, 2]],
    ['no wildcard', '"use % force"', []],
  ])('finds %s: %s', async (_, q, expected) => expect(await found(q)).toEqual(expected));

  it('finds by reference', async () => {
    const { body } = await officer.get(`/findings/${ids[1]}`).expect(200);
    expect(await found(body.reference)).toEqual([1]);
  });

  it('widens to what looks alike only where nothing is spelled so', async () => {
    const right = await aFinding(officer, [police], { title: { en: 'Complants department' } });
    await api.app.get(SearchIndexer).indexAll();
    expect((await search('complants')).items.map((item) => item.id)).toEqual([right.id]);
  });

  it('looks through nothing that the person may not read', async () => {
    expect(await search('witness', api.visitor)).toMatchObject({ items: [], total: 0 });
    expect(await search('detension', api.visitor)).toMatchObject({ items: [], total: 0 });
  });

  it('misses nothing that the index has still to take in, and says how much that is', async () => {
    const indexer = await api.db.connect();
    await indexer.query('SELECT pg_advisory_lock($1)', [0x696e6478]);
    const { id } = await aFinding(officer, [police], { title: { en: 'Armoury without a lock' } });
    expect(await search('armoury')).toMatchObject({ items: [{ id }], total: 1, searchBehind: 1 });
    const change = officer
      .patch(`/findings/${id}`)
      .set('if-match', '"1"')
      .send({ title: { en: 'Depot without a lock' } });
    await change.expect(200);
    expect((await search('armoury')).total).toBe(0);
    expect((await search('depot lock')).total).toBe(1);
    await indexer.query('SELECT pg_advisory_unlock($1)', [0x696e6478]);
    indexer.release();
    await api.app.get(SearchIndexer).indexAll();
    const after = await search('depot lock');
    expect(after.total).toBe(1);
    expect(after.searchBehind).toBeUndefined();
  });

  it('answers from the index alone while more waits than can be read as it is, and says how much of it one may read', async () => {
    const stranger = await api.person({ role: 'officer', stakeholderId: await aStakeholder(api, 'media') });
    const indexer = await api.db.connect();
    await indexer.query('SELECT pg_advisory_lock($1)', [0x696e6478]);
    await aFinding(officer, [police], { title: { en: 'Lighthouse without a lamp' } });
    await api.sql(`
      WITH more AS (
        INSERT INTO finding (id, reference, body_id, author_id, writer_ids, title_en, observed_on, severity, polarity)
        SELECT gen_random_uuid(), 'MORE-' || n, f.body_id, f.author_id, f.writer_ids, 'One more', f.observed_on, 1, 'adverse'
        FROM finding f, generate_series(1, 1000) n WHERE f.title_en LIKE 'Lighthouse%' RETURNING id)
      INSERT INTO search_pending SELECT id FROM more`);
    expect((await search('lighthouse', stranger)).searchBehind).toBeUndefined();
    expect(await search('lighthouse')).toMatchObject({ total: 0, searchBehind: 1001 });
    await indexer.query('SELECT pg_advisory_unlock($1)', [0x696e6478]);
    indexer.release();
    await api.app.get(SearchIndexer).indexAll();
    expect((await search('lighthouse')).total).toBe(1);
  });

  it('goes on without a finding that is taken back while it is being indexed', async () => {
    const gone = await aFinding(officer, [police], { title: { en: 'Harbour without a light' } });
    const stays = await aFinding(officer, [police], { title: { en: 'Harbour without a wall' } });
    const undo = await api.db.connect();
    await undo.query(`BEGIN; INSERT INTO search_pending VALUES ('${gone.id}'), ('${stays.id}')`);
    await undo.query('COMMIT; BEGIN');
    await undo.query('DELETE FROM finding WHERE id = $1', [gone.id]);
    const indexed = api.app.get(SearchIndexer).indexAll();
    await untilWaiting(api);
    await undo.query('COMMIT');
    undo.release();
    await indexed;
    expect((await search('harbour')).items.map((item) => item.id)).toEqual([stays.id]);
  });

  it('gives back the room of a queue that was long, which every search would go through', async () => {
    await api.sql('INSERT INTO search_pending SELECT gen_random_uuid() FROM generate_series(1, 6000)');
    const room = async () => (await api.sql<{ bytes: number }>(ROOM))[0]?.bytes ?? 0;
    expect(await room()).toBeGreaterThan(200_000);
    // A transaction that happens to be open elsewhere puts it off to the next time.
    while ((await room()) > 200_000) {
      await api.sql('INSERT INTO search_pending VALUES (gen_random_uuid())');
      await api.app.get(SearchIndexer).indexAll();
    }
  });
});
