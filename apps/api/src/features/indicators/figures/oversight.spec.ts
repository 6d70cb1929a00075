import { Indicator } from '@nahliad/contracts';
import { TestApi } from '../../../testing/api';
import { aStakeholder } from '../../../testing/factories';
import { OversightRegister } from '../testing/oversight-register';

const AS_OF = 'asOf=2026-06-30';

describe('what is counted from mandates and acts of oversight', () => {
  let api: TestApi;
  let register: OversightRegister;
  let [ombuds, parliament, press, police, border] = ['', '', '', '', ''];
  beforeAll(async () => {
    api = await TestApi.start();
    register = new OversightRegister(api);
    ombuds = await aStakeholder(api, 'ombuds');
    parliament = await aStakeholder(api, 'parliament');
    press = await aStakeholder(api, 'media');
    police = await aStakeholder(api, 'security-institution', { nameEn: 'River Police' });
    border = await aStakeholder(api, 'security-institution', { nameEn: 'Border Service' });
  });
  afterAll(() => api.stop());
  beforeEach(() => api.sql('TRUNCATE finding, activity, mandate CASCADE'));

  const read = async (key: string, query = AS_OF, asker = api.visitor) =>
    Indicator.parse((await asker.get(`/indicators/${key}?${query}`).expect(200)).body).values;
  const one = async (key: string, query?: string, asker = api.visitor) => (await read(key, query, asker))[0]!;
  const activity = (over: Partial<Parameters<OversightRegister['activity']>[0]> = {}) =>
    register.activity({ bodyId: ombuds, institutionIds: [police], endedOn: '2026-01-10', ...over });

  describe('mandates', () => {
    /** Four cells, of 3, 3, 1 and 2: one seen in time, one seen too long ago, one obstructed, one never looked at. */
    beforeEach(async () => {
      const critical = { bodyId: ombuds, institutionId: police, criticality: 3, intervalMonths: 12 } as const;
      await register.mandate({ ...critical, criteria: ['human-rights', 'transparency'] });
      await register.mandate({
        bodyId: parliament,
        institutionId: police,
        criteria: ['accountability'],
        criticality: 1,
      });
      await register.mandate({ bodyId: parliament, institutionId: border });
      await register.mandate({
        bodyId: press,
        institutionId: border,
        validFrom: '2026-07-01',
        criteria: ['representation'],
      });
      await activity({ endedOn: '2025-12-31', outcome: 'no-findings', criteria: ['human-rights'] });
      await activity({ endedOn: '2025-06-29', criteria: ['transparency'] });
      await activity({ bodyId: parliament, criteria: ['accountability'], outcome: 'obstructed' });
    });

    it('are covered by whoever looked in time, weighted by how critical they are', async () => {
      const value = await one('mandate-coverage');
      expect(value).toMatchObject({ numerator: 3, denominator: 9, parts: { covered: 1, lapsed: 1, never: 2 } });
      expect(value.value).toBeCloseTo(1 / 3);
    });

    it('are told apart by institution, criterion and category', async () => {
      const shown = async (by: string) =>
        (await read('mandate-coverage', `${AS_OF}&by=${by}`))
          .filter(({ denominator }) => denominator)
          .map(({ group, numerator, denominator }) => [group?.name?.en ?? group?.key, numerator, denominator]);
      expect(await shown('institution')).toEqual([
        ['Border Service', 0, 2],
        ['River Police', 3, 7],
      ]);
      expect(await shown('criterion')).toEqual([
        ['accountability', 0, 1],
        ['transparency', 0, 3],
        ['human-rights', 3, 5],
      ]);
      expect(await shown('category')).toEqual([
        ['parliament', 0, 3],
        ['ombuds', 3, 6],
      ]);
      expect(await one('mandate-coverage', `${AS_OF}&category=parliament`)).toMatchObject({
        numerator: 0,
        denominator: 3,
      });
    });

    it('go blind by the months since the last look, and leave gaps where nobody has one', async () => {
      const value = await one('blind-spots');
      // Six of twelve months, all of twelve, never, never.
      expect(value.numerator).toBeCloseTo(3 * 0.5 + 3 + 1 + 2, 1);
      expect(value).toMatchObject({
        denominator: 9,
        parts: { cells: 4, never: 2, lapsed: 1, singleCategory: 2, mandateGaps: 16 },
      });
      const perInstitution = await read('blind-spots', `${AS_OF}&by=institution`);
      expect(perInstitution.map(({ group, parts }) => [group?.name?.en, parts?.['mandateGaps']])).toEqual([
        ['Border Service', 9],
        ['River Police', 7],
      ]);
      expect(await one('blind-spots', `${AS_OF}&criterion=equal-security`)).toMatchObject({
        status: 'no-cases',
        parts: { mandateGaps: 2 },
      });
    });

    it('stand as they stood: what ended later, or what nobody may read, is no look', async () => {
      await activity({ bodyId: parliament, institutionIds: [border], endedOn: '2026-07-01' });
      const partner = await api.person({ role: 'analyst' });
      await activity({ criteria: ['transparency'], visibility: 'partners' });
      expect(await one('mandate-coverage')).toMatchObject({ numerator: 3 });
      expect(await one('mandate-coverage', AS_OF, partner)).toMatchObject({ numerator: 6 });
      expect(await one('mandate-coverage', 'asOf=2026-07-01')).toMatchObject({ numerator: 5, denominator: 11 });
    });
  });

  it('measures how many categories look, and takes no offence at those that found nothing', async () => {
    for (const bodyId of [ombuds, ombuds, parliament, parliament]) await activity({ bodyId });
    expect(await one('overseer-diversity')).toMatchObject({ value: null, status: 'insufficient-evidence' });
    for (const bodyId of [ombuds, parliament]) await activity({ bodyId });
    expect((await one('overseer-diversity')).value).toBeCloseTo(2);
    await activity({ outcome: 'no-findings' });
    expect((await one('overseer-diversity')).value).toBeCloseTo(2);
    await activity({ bodyId: press, outcome: 'no-findings' });
    expect((await one('overseer-diversity')).value).toBeGreaterThan(2);
    expect(await one('overseer-diversity', `${AS_OF}&category=ombuds`)).toMatchObject({ denominator: 4, value: null });
    expect(await one('overseer-diversity', `${AS_OF}&criterion=transparency`)).toMatchObject({ status: 'no-cases' });
  });

  it('tells how often whoever looked was kept out', async () => {
    await activity({ outcome: 'obstructed' });
    await activity({
      kind: 'information-request',
      outcome: 'obstructed',
      institutionIds: [border],
      endedOn: '2026-02-01',
    });
    await activity({ outcome: 'no-findings' });
    await activity({ bodyId: parliament });
    await activity({ endedOn: '2024-06-30', outcome: 'obstructed' });
    expect(await one('obstruction')).toMatchObject({
      numerator: 2,
      denominator: 4,
      parts: { obstructed: 1, refusedWithoutGround: 1, unhindered: 2 },
    });
    const shown = async (by: string) =>
      (await read('obstruction', `${AS_OF}&window=6&by=${by}`))
        .filter(({ denominator }) => denominator)
        .map(({ group, numerator, denominator }) => [group?.name?.en ?? group?.key, numerator, denominator]);
    expect(await shown('institution')).toEqual([
      ['Border Service', 1, 1],
      ['River Police', 1, 3],
    ]);
    expect(await shown('category')).toEqual([
      ['parliament', 0, 1],
      ['ombuds', 2, 3],
    ]);
    expect(await shown('month')).toEqual([
      ['2026-01', 1, 3],
      ['2026-02', 1, 1],
    ]);
  });

  it('reads an outcome as it stood on the day', async () => {
    const activityId = await activity({ outcome: 'no-findings' });
    await register.events({ activityId }, [{ axis: 'outcome', to: 'obstructed', on: '2026-07-02' }]);
    await api.sql(`UPDATE activity SET outcome = 'obstructed' WHERE id = $1`, [activityId]);
    expect(await one('obstruction')).toMatchObject({ numerator: 0, denominator: 1 });
    expect(await one('obstruction', 'asOf=2026-07-02')).toMatchObject({ numerator: 1, denominator: 1 });
    expect(await one('obstruction', 'asOf=2026-01-09')).toMatchObject({ status: 'no-cases' });
  });

  it('puts the weight of what was found beside how often somebody looked', async () => {
    const finding = { bodyId: ombuds, institutionIds: [police], observedOn: '2026-01-10' };
    await register.finding({ ...finding, severity: 4 });
    await register.finding({ ...finding, severity: 2 });
    await register.finding({ ...finding, severity: 4, polarity: 'positive' });
    expect(await one('harm-burden')).toMatchObject({ value: null, status: 'no-cases' });
    for (let n = 0; n < 4; n++) await activity({ outcome: n ? 'findings' : 'no-findings' });
    expect(await one('harm-burden')).toMatchObject({
      numerator: 30,
      denominator: 4,
      value: 7.5,
      parts: { 2: 1, 4: 1 },
    });
    await register.finding({ ...finding, severity: 1 });
    expect((await one('harm-burden')).value).toBe(7.75);
    expect(await read('harm-burden', `${AS_OF}&by=institution`)).toMatchObject([
      { group: { name: { en: 'River Police' } }, numerator: 31, denominator: 4 },
    ]);
  });

  it('measures how much is done together, out of what was signed', async () => {
    await register.mandate({ bodyId: ombuds, institutionId: police });
    await register.mandate({ bodyId: parliament, institutionId: police });
    await register.mandate({ bodyId: press, institutionId: police });
    await activity({ signedBy: [parliament] });
    for (let n = 0; n < 3; n++) await activity();
    expect(await one('cooperation')).toMatchObject({ status: 'insufficient-evidence', denominator: 4 });
    await activity({ outcome: 'no-findings' });
    const value = await one('cooperation');
    // One of the four that found something, both times; one of the three pairs; no referral.
    expect(value.parts).toMatchObject({
      jointShare: { numerator: 1, denominator: 4 },
      crossCategoryShare: { numerator: 1, denominator: 4 },
      pairsShare: { numerator: 1, denominator: 3 },
      referralsShare: { status: 'no-cases' },
    });
    expect(value.value).toBeCloseTo((100 * (1 / 4 + 1 / 4 + 1 / 3)) / 3);
  });
});
