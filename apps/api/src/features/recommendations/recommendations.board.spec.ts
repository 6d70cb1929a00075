import { RecommendationBoard, type Recommendation, type RecommendationList } from '@nahliad/contracts';
import { IMPLEMENTATIONS, daysAfter, today, urgency } from '@nahliad/domain';
import { TestApi, type Asker } from '../../testing/api';
import { aFinding, aStakeholder } from '../../testing/factories';

describe('what hurts most', () => {
  let api: TestApi;
  let lead: Asker;
  let body = '';
  const findings: string[] = [];
  const made: string[] = [];
  beforeAll(async () => {
    api = await TestApi.start();
    body = await aStakeholder(api, 'ombuds');
    const police = await aStakeholder(api, 'security-institution');
    lead = await api.person({ role: 'lead', stakeholderId: body });
    for (const severity of [1, 2, 3, 4] as const) findings.push((await aFinding(lead, [police], { severity })).id);
    await api.sql(`UPDATE finding SET workflow = 'final'`);
    const priorities = ['low', 'medium', 'high', null] as const;
    for (let n = 0; n < 24; n++) {
      const issuedOn = daysAfter(today(), -7 * n);
      const input = {
        findingIds: [findings[n % 4], findings[(n * 3) % 4]],
        issuerId: body,
        addresseeId: police,
        text: { en: 'Do better' },
        type: 'practice',
        priority: priorities[n % 4],
        issuedOn,
        ...(n % 5 && { targetOn: daysAfter(issuedOn, 9 * (n % 7)) }),
      };
      made.push((await lead.post('/recommendations').send(input).expect(201)).body.id);
    }
    for (const [n, state] of IMPLEMENTATIONS.entries())
      await api.sql('UPDATE recommendation SET implementation = $2 WHERE id = ANY($1)', [
        [made[n], made[n + 11]],
        state,
      ]);
    const still = { ground: 'agreed', until: daysAfter(today(), 9) };
    await lead.post(`/recommendations/${made[23]}/suspensions`).send(still).expect(201);
  });
  afterAll(() => api.stop());

  const all = async (): Promise<Recommendation[]> =>
    (await lead.get('/recommendations?sort=-urgency&limit=200').expect(200)).body.items;

  it('is said alike by the domain and by the statement, and nothing hurts that is over or stands still', async () => {
    for (const one of await all())
      expect([one.reference, one.urgency]).toEqual([
        one.reference,
        urgency({ ...one, suspended: one.suspension !== null }, today()),
      ]);
  });

  it('comes first, page after page, and what waits for nothing last', async () => {
    const sorted = (await all()).map((one) => one.urgency ?? 0);
    expect(sorted).toEqual(sorted.toSorted((one, other) => other - one));
    expect(new Set(sorted).size).toBeGreaterThan(10);
    const paged: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const path: string = `/recommendations?sort=-urgency&limit=5${cursor && `&cursor=${cursor}`}`;
      const { items, next }: RecommendationList = (await lead.get(path).expect(200)).body;
      paged.push(...items.map(({ id }) => id));
      cursor = next;
    }
    expect(paged).toEqual((await all()).map(({ id }) => id));
  });

  it('weighs no finding that the reader may not read', async () => {
    await api.sql(`UPDATE finding SET publication = 'published', visibility = 'public' WHERE id = $1`, [findings[0]]);
    const { items } = (await api.visitor.get('/recommendations?limit=200').expect(200)).body;
    expect(items.length).toBeGreaterThan(0);
    for (const one of items) expect(one.severity).toBe(1);
  });

  it('stands on the board by its state, the ended ones as numbers alone', async () => {
    const { body: board } = await lead.get('/recommendations/board').expect(200);
    const { columns } = RecommendationBoard.parse(board);
    expect(columns.map(({ implementation }) => implementation)).toEqual(IMPLEMENTATIONS);
    expect(columns.reduce((sum, { total }) => sum + total, 0)).toBe(made.length);
    for (const { implementation, total, items } of columns) {
      const { body: list } = await lead.get(`/recommendations?implementation=${implementation}&sort=-urgency&limit=8`);
      expect(total).toBe(list.total);
      const waiting = !implementation.startsWith('closed') && implementation !== 'withdrawn';
      expect(items).toEqual(waiting ? list.items : []);
    }
  });

  it('is shown anew once somebody has written', async () => {
    const total = async () => (await lead.get('/recommendations/board').expect(200)).body.columns[0].total;
    const before = await total();
    await api.sql(`UPDATE recommendation SET implementation = 'planned' WHERE id = $1`, [made[0]]);
    const after = await total();
    await api.sql(`UPDATE recommendation SET implementation = 'open' WHERE id = $1`, [made[0]]);
    expect([after, await total()]).toEqual([before - 1, before]);
  });

  it('is narrowed like the list', async () => {
    const { body: board } = await lead.get('/recommendations/board?priority=high&open=true').expect(200);
    const { body: list } = await lead.get('/recommendations?priority=high&open=true').expect(200);
    const total = board.columns.reduce((sum: number, one: { total: number }) => sum + one.total, 0);
    expect([total, list.total > 0]).toEqual([list.total, true]);
    expect(list.items.some((one: Recommendation) => one.implementation === 'withdrawn')).toBe(false);
  });
});
