import { Indicator } from '@nahliad/contracts';
import { CLAIM_STATES } from '@nahliad/domain';
import { TestApi } from '../../../testing/api';
import { RecommendedRegister } from '../testing/recommended';

const AS_OF = 'asOf=2026-06-30';

describe('what came of recommendations', () => {
  let api: TestApi;
  let register: RecommendedRegister;
  beforeAll(async () => {
    api = await TestApi.start();
    register = await RecommendedRegister.in(api);
  });
  afterAll(() => api.stop());
  beforeEach(() => api.sql('TRUNCATE recommendation CASCADE'));

  const read = async (key: string, query = AS_OF) =>
    Indicator.parse((await api.visitor.get(`/indicators/${key}?${query}`).expect(200)).body).values;
  const one = async (key: string, query?: string) => (await read(key, query))[0]!;
  const recommendation = (...over: Parameters<RecommendedRegister['recommended']>) => register.recommended(...over);

  it('is told of those whose time is up, whenever they were issued, and of the law apart', async () => {
    const past = { targetOn: '2026-06-29' };
    await recommendation({ ...past, implementation: 'closed-implemented' });
    await recommendation({ ...past, implementation: 'claimed-implemented', type: 'law' });
    await recommendation({ ...past, position: 'rejected' });
    await recommendation({ ...past, implementation: 'closed-superseded' });
    await recommendation({ ...past, implementation: 'withdrawn' });
    await recommendation({ targetOn: '2026-06-30' });
    await recommendation({ issuedOn: '2022-06-30', implementation: 'closed-implemented', type: 'law' });
    await recommendation({ issuedOn: '2022-07-01' });
    await recommendation({ issuedOn: '2018-06-30', implementation: 'closed-implemented' });
    expect(await one('verified-implementation')).toMatchObject({
      numerator: 2,
      denominator: 4,
      parts: { 'claimed-implemented': 1, 'closed-superseded': 1, open: 1 },
    });
    expect(await one('legal-gap-closure')).toMatchObject({ numerator: 1, denominator: 2 });
    const perCriterion = await read('verified-implementation', `${AS_OF}&by=criterion`);
    expect(perCriterion.filter(({ denominator }) => denominator)).toMatchObject([
      { group: { key: 'human-rights' }, numerator: 2, denominator: 4 },
    ]);
  });

  it('took its time, which those still waiting lengthen', async () => {
    const issued = { issuedOn: '2025-01-01' };
    await recommendation({ ...issued, implementation: 'closed-implemented', since: '2025-04-01' });
    await recommendation({ ...issued, implementation: 'withdrawn', since: '2025-05-01' });
    await recommendation({ ...issued, implementation: 'closed-implemented', since: '2025-07-01' });
    await recommendation(issued);
    // Three quarters wait after three months; of the two left after the withdrawal one is through after six: 3/8.
    const value = await one('time-to-implementation');
    expect(value).toMatchObject({
      value: 6,
      denominator: 4,
      parts: { implemented: 2, waiting: 1, left: 1, lowerQuartile: 3 },
      curve: [
        { time: 3, atRisk: 4, happened: 1, survival: 0.75 },
        { time: 6, atRisk: 2, happened: 1, survival: 0.375 },
      ],
    });
    expect(await one('time-to-implementation', 'asOf=2025-06-30')).toMatchObject({
      value: null,
      status: 'not-reached',
    });
  });

  const expectLists = async (day: string, from: string) => {
    const { numerator, denominator, parts } = await one('claim-gap', `asOf=${day}`);
    const listed = async (claims: readonly string[]): Promise<number> => {
      const claim = claims.map((state) => `&claim=${state}`).join('');
      const period = `countedOn=${day}&claimedFrom=${from}&claimedTo=${day}`;
      return (await api.visitor.get(`/recommendations?${period}${claim}`).expect(200)).body.total;
    };
    for (const state of CLAIM_STATES) expect(await listed([state])).toBe(parts?.[state]);
    expect([await listed(['unverified']), await listed(CLAIM_STATES)]).toEqual([numerator ?? 0, denominator]);
  };

  it('was claimed, and waits to be checked or was found to be so or not', async () => {
    const claimed = async (
      on: string,
      verdict?: { to: 'closed-implemented' | 'in-progress' | 'closed-superseded'; on: string },
    ) => {
      const id = await recommendation({ implementation: verdict?.to ?? 'claimed-implemented', since: '2025-01-02' });
      await api.sql(`DELETE FROM status_event WHERE recommendation_id = $1 AND axis = 'implementation'`, [id]);
      const steps = [{ axis: 'implementation', to: 'claimed-implemented', on }];
      await register.events({ recommendationId: id }, [
        ...steps,
        ...(verdict ? [{ axis: 'implementation', ...verdict }] : []),
      ]);
    };
    await claimed('2026-03-31');
    await claimed('2026-04-01');
    await claimed('2026-01-01', { to: 'closed-implemented', on: '2026-02-01' });
    await claimed('2026-01-01', { to: 'in-progress', on: '2026-02-01' });
    await claimed('2026-01-01', { to: 'closed-superseded', on: '2026-02-01' });
    await claimed('2024-06-30');
    expect(await one('claim-gap')).toMatchObject({
      numerator: 1,
      denominator: 4,
      parts: {
        unverified: 1,
        recent: 1,
        confirmed: 1,
        refuted: 1,
        refutedAmongChecked: { status: 'insufficient-evidence' },
      },
    });
    await expectLists('2026-06-30', '2024-07-01');
    await expectLists('2026-01-31', '2024-02-01');
    expect(await one('claim-gap', 'asOf=2026-01-31')).toMatchObject({ parts: { recent: 3, confirmed: 0, refuted: 0 } });
  });
});
