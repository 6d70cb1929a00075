import type { IndicatorValue } from '@nahliad/contracts';
import { SEVERITIES } from '@nahliad/domain';
import { TestApi, type Asker } from '../../testing/api';
import { aStakeholder } from '../../testing/factories';
import { OversightRegister } from './testing/oversight-register';

describe('the lists of the acts that figures count', () => {
  let api: TestApi;
  let analyst: Asker;
  let [ombuds, police, prisons] = ['', '', ''];
  beforeAll(async () => {
    api = await TestApi.start();
    analyst = await api.person({ role: 'analyst' });
    const register = new OversightRegister(api);
    ombuds = await aStakeholder(api, 'ombuds');
    const parliament = await aStakeholder(api, 'parliament');
    police = await aStakeholder(api, 'security-institution');
    prisons = await aStakeholder(api, 'security-institution');
    for (let n = 0; n < 12; n++) {
      const at = { bodyId: n % 2 ? ombuds : parliament, institutionIds: [n % 3 ? police : prisons] };
      await register.activity({
        ...at,
        endedOn: `20${n % 4 ? 26 : 23}-0${(n % 5) + 1}-10`,
        outcome: n % 3 === 1 ? 'obstructed' : 'no-findings',
        kind: n % 5 ? 'visit' : 'information-request',
      });
      await register.finding({
        ...at,
        observedOn: `20${n % 5 ? 26 : 23}-0${(n % 4) + 1}-10`,
        severity: (n % 4) + 1,
        polarity: n % 6 ? 'adverse' : 'positive',
      });
    }
    await crossed(register);
  });
  afterAll(() => api.stop());

  /** One act that looked at each of two institutions for a criterion of its own. */
  const crossed = async (register: OversightRegister) => {
    const seen = { bodyId: ombuds, institutionIds: [police], endedOn: '2026-01-20' };
    const id = await register.activity({ ...seen, criteria: ['transparency'], outcome: 'obstructed' });
    await api.sql(`INSERT INTO activity_scope VALUES ($1, $2, 'human-rights', 2)`, [id, prisons]);
  };

  const total = async (path: string): Promise<number> => (await analyst.get(path).expect(200)).body.total;
  const value = async (key: string, query: string): Promise<IndicatorValue> =>
    (await analyst.get(`/indicators/${key}?${query}`).expect(200)).body.values[0];

  it.each([
    ['everywhere', () => ''],
    ['of one category', () => '&category=ombuds'],
    ['of one institution', () => `&institutionId=${police}`],
    ['of one institution under one criterion', () => `&institutionId=${police}&criterion=human-rights`],
  ])('hold as many as obstruction and the burden of harm tell %s', async (_, scope) => {
    const query = `asOf=2026-04-30&window=24${scope()}`;
    const [obstruction, harm] = await Promise.all([value('obstruction', query), value('harm-burden', query)]);
    expect(obstruction.numerator).toBeGreaterThan(0);
    const period = `countedOn=2026-04-30&from=2024-05-01&to=2026-04-30${scope()}`;
    const adverse = SEVERITIES.map((severity) => total(`/findings?${period}&polarity=adverse&severity=${severity}`));
    expect(await total(`/activities?${period}&outcome=obstructed`)).toBe(obstruction.numerator);
    expect(await total(`/activities?${period}`)).toBe(obstruction.denominator);
    expect(harm.denominator).toBe(obstruction.denominator);
    expect(await Promise.all(adverse)).toEqual(SEVERITIES.map((severity) => harm.parts?.[severity]));
  });
});
