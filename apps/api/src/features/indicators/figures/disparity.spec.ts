import { Indicator } from '@nahliad/contracts';
import type { AffectedGroup, GovernanceCriterion } from '@nahliad/domain';
import { TestApi } from '../../../testing/api';
import { aStakeholder } from '../../../testing/factories';
import { Register } from '../testing/register';

const WOMEN: AffectedGroup = { dimension: 'sex', value: 'women' };
const MEN: AffectedGroup = { dimension: 'sex', value: 'men' };
const MINORITY: AffectedGroup = { dimension: 'language', value: 'minority-language' };
const MAJORITY: AffectedGroup = { dimension: 'language', value: 'state-language' };

describe('the disparity between groups', () => {
  let api: TestApi;
  let register: Register;
  let [ombuds, police, border, person] = ['', '', '', ''];
  beforeAll(async () => {
    api = await TestApi.start();
    register = new Register(api);
    ombuds = await aStakeholder(api, 'ombuds');
    police = await aStakeholder(api, 'security-institution', { nameEn: 'River Police' });
    border = await aStakeholder(api, 'security-institution', { nameEn: 'Border Service' });
    person = (await api.person()).id;
  });
  beforeEach(() => api.sql('DELETE FROM reference_figure; DELETE FROM finding'));
  afterAll(() => api.stop());

  type Finding = {
    at?: string;
    criteria?: GovernanceCriterion[];
    observedOn?: string;
    polarity?: 'adverse' | 'positive';
  };
  const found = async (times: number, groups: AffectedGroup[], { at = police, ...of }: Finding = {}) => {
    const finding = { bodyId: ombuds, institutionIds: [at], observedOn: '2026-03-01', groups, ...of };
    for (let nth = 0; nth < times; nth++) await register.finding(finding);
  };
  const population = (dimension: string, counts: object, asOf = '2025-01-01') =>
    api.sql(
      `INSERT INTO reference_figure (id, kind, dimension, as_of, counts, publisher, publisher_category, title, published_on, author_id)
      VALUES (gen_random_uuid(), 'population', $1, $2, $3, 'A yearbook', 'government', 'A table', $2, $4)`,
      [dimension, asOf, JSON.stringify(counts), person],
    );
  const read = async (query = '') =>
    Indicator.parse((await api.visitor.get(`/indicators/disparity?asOf=2026-06-30${query}`).expect(200)).body).values;
  const disparity = async (query?: string) => (await read(query))[0]!;

  it('is the rate of a group beside that of the largest one, by how many of each there are', async () => {
    await population('sex', { women: 2000, men: 8000 });
    await found(6, [WOMEN]);
    await found(9, [MEN]);
    await found(1, [WOMEN, MEN]);
    await found(2, []);
    const value = await disparity();
    // (7 ÷ 2000) ÷ (10 ÷ 8000)
    expect(value).toMatchObject({ status: 'ok', value: 2.8, denominator: 18, parts: { stated: 16, records: 18 } });
    expect(value.low).toBeCloseTo(2.8 / Math.exp(1.959964 * Math.sqrt(1 / 7 + 1 / 10)), 5);
    expect(value.parts).toMatchObject({ women: { value: 2.8 }, men: { value: 1, denominator: 10 } });
  });

  it('is told of the group that is furthest above its reference, and of every other beside it', async () => {
    await population('sex', { women: 5000, men: 5001 });
    await population('language', { 'minority-language': 1000, 'state-language': 9000 });
    await found(5, [WOMEN, MINORITY]);
    await found(5, [MEN, MAJORITY]);
    expect(await disparity()).toMatchObject({
      value: 9,
      parts: {
        women: { status: 'ok' },
        men: { value: 1 },
        'minority-language': { value: 9 },
        'state-language': { value: 1 },
      },
    });
  });

  it('is not assessed without a population, and has no case without a finding', async () => {
    await found(9, [WOMEN]);
    expect(await disparity()).toMatchObject({ value: null, status: 'not-assessed' });
    await population('sex', { women: 2000, men: 8000 });
    expect(await disparity('&window=1')).toMatchObject({ value: null, status: 'no-cases' });
  });

  it('is withheld where most findings state no group; one that nobody could tell states none', async () => {
    await population('sex', { women: 2000, men: 8000 });
    await found(5, [WOMEN]);
    await found(5, [MEN]);
    await found(10, [{ dimension: 'sex', value: 'not-asked' }]);
    expect(await disparity()).toMatchObject({ status: 'ok', parts: { stated: 10, records: 20 } });
    await found(1, [MINORITY]);
    expect(await disparity()).toMatchObject({ value: null, status: 'insufficient-evidence', parts: { stated: 10 } });
  });

  it('names no group that one to four findings name', async () => {
    await population('sex', { women: 2000, men: 8000 });
    await found(4, [WOMEN]);
    await found(9, [MEN]);
    expect(await disparity()).toMatchObject({ value: null, status: 'suppressed' });
    await found(1, [WOMEN], { polarity: 'positive' });
    expect((await disparity()).status).toBe('suppressed');
    await found(1, [WOMEN]);
    expect((await disparity()).status).toBe('ok');
  });

  it('counts words of somebody’s own as a group that is stated, and as none that is known', async () => {
    await population('sex', { women: 2000, men: 8000 });
    await found(5, [WOMEN]);
    await found(5, [MEN]);
    await found(1, [
      { dimension: 'sex', value: 'third' },
      { dimension: 'age', value: 'women' },
    ]);
    expect(await disparity()).toMatchObject({ value: 4, parts: { stated: 11, records: 11 } });
  });

  it('goes by the latest population of the day', async () => {
    await population('sex', { women: 2000, men: 8000 });
    await population('sex', { women: 4000, men: 6000 }, '2026-06-30');
    await found(6, [WOMEN]);
    await found(6, [MEN]);
    expect((await disparity()).value).toBeCloseTo(1.5, 10);
    const [before] = Indicator.parse((await api.visitor.get('/indicators/disparity?asOf=2026-06-29')).body).values;
    expect(before?.value).toBeCloseTo(4, 10);
  });

  it('is told institution by institution, criterion by criterion, and in the score of equal security', async () => {
    await population('sex', { women: 5000, men: 5001 });
    await found(9, [WOMEN], { criteria: ['equal-security'] });
    await found(6, [MEN]);
    await found(6, [WOMEN], { at: border });
    await found(6, [MEN], { at: border });
    const each = await read('&by=institution');
    expect(each.map(({ group, value }) => [group?.name?.en, value?.toFixed(1)])).toEqual([
      ['Border Service', '1.0'],
      ['River Police', '1.5'],
    ]);
    const ofCriteria = await read('&by=criterion&criterion=human-rights');
    expect(ofCriteria.map(({ group, denominator }) => [group?.key, denominator])).toEqual([['human-rights', 18]]);
    const { body } = await api.visitor.get(`/scorecard?asOf=2026-06-30&institutionId=${police}`).expect(200);
    const equal = body.criteria.find(({ key }: { key: string }) => key === 'equal-security');
    expect(equal.parts).toContainEqual(
      expect.objectContaining({ indicator: 'disparity', status: 'ok', denominator: 15 }),
    );
  });
});
