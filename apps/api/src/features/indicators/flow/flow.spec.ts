import { RecommendationFlow } from '@nahliad/contracts';
import { TestApi } from '../../../testing/api';
import { RecommendedRegister } from '../testing/recommended';

const AS_OF = 'asOf=2026-06-30';

describe('the flow of recommendations', () => {
  let api: TestApi;
  let register: RecommendedRegister;
  beforeAll(async () => {
    api = await TestApi.start();
    register = await RecommendedRegister.in(api);
  });
  afterAll(() => api.stop());
  beforeEach(() => api.sql('TRUNCATE recommendation CASCADE'));

  const read = async (query = AS_OF) =>
    RecommendationFlow.parse((await api.visitor.get(`/recommendation-flow?${query}`).expect(200)).body);
  const listed = async (query: string) =>
    (await api.visitor.get(`/recommendations?countedOn=2026-06-30&limit=1&${query}`).expect(200)).body.total as number;
  const recommendation = (...over: Parameters<RecommendedRegister['recommended']>) => register.recommended(...over);

  it('has in each band exactly the records that the list shows for it, of the window', async () => {
    const accepted = { position: 'accepted', repliedOn: '2025-02-01' } as const;
    await recommendation({ ...accepted, implementation: 'closed-implemented' });
    await recommendation({ ...accepted, implementation: 'in-progress' });
    await recommendation({ ...accepted, implementation: 'in-progress' });
    await recommendation({ position: 'rejected' });
    await recommendation({ implementation: 'withdrawn' });
    await recommendation({ issuedOn: '2020-01-01' });
    const { bands } = await read();
    expect(bands.reduce((sum, { total }) => sum + total, 0)).toBe(4);
    for (const { position, implementation, total } of bands)
      expect(await listed(`from=2024-07-01&position=${position}&implementation=${implementation}`)).toBe(total);
    expect(bands).toContainEqual({ position: 'accepted', implementation: 'in-progress', total: 2 });
  });

  it('tells apart what nobody has assessed from what is open', async () => {
    const id = await recommendation();
    await recommendation();
    await api.sql(`DELETE FROM status_event WHERE recommendation_id = $1 AND axis = 'implementation'`, [id]);
    expect((await read()).bands.map(({ implementation }) => implementation).toSorted()).toEqual([
      'not-assessed',
      'open',
    ]);
  });

  it('waits for replies and for implementation in months since issue, those still waiting at risk to the day', async () => {
    await recommendation({ repliedOn: '2025-03-01', implementation: 'closed-implemented', since: '2025-07-01' });
    await recommendation({ repliedOn: '2025-05-01' });
    await recommendation();
    const { reply, implementation } = await read();
    expect(reply).toMatchObject({ value: 4, denominator: 3, parts: { happened: 2, waiting: 1, lowerQuartile: 2 } });
    expect(reply.readings.slice(0, 3)).toMatchObject([
      { time: 0, atRisk: 3, survival: 1 },
      { time: 3, atRisk: 2 },
      { time: 6, atRisk: 1 },
    ]);
    expect(implementation).toMatchObject({ value: null, status: 'not-reached', parts: { happened: 1, waiting: 2 } });
  });

  it('has no waiting time of a position whose day nobody wrote down, and says how many these are', async () => {
    await recommendation({ position: 'accepted' });
    await recommendation({ position: 'accepted', repliedOn: '2025-02-01' });
    const { reply, repliesUndated } = await read();
    expect([reply.denominator, repliesUndated]).toEqual([1, 1]);
  });

  it('has neither bands nor times of nothing', async () => {
    const { bands, reply } = await read();
    expect(bands).toEqual([]);
    expect(reply).toMatchObject({ value: null, status: 'no-cases', curve: [], readings: [] });
  });
});
