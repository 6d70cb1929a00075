import { Indicator, IndicatorCatalogue } from '@nahliad/contracts';
import { FRAMEWORK_INDICATORS, definitionOf } from '@nahliad/domain';
import { TestApi } from '../../testing/api';
import { aStakeholder } from '../../testing/factories';
import { COUNTED_INDICATORS, FIGURES } from './figures/figures';
import { OversightRegister } from './testing/oversight-register';
import type { Register } from './testing/register';

const AS_OF = 'asOf=2026-06-30';

describe('indicators', () => {
  let api: TestApi;
  let register: OversightRegister;
  let ombuds: string;
  let parliament: string;
  let police: string;
  let border: string;
  beforeAll(async () => {
    api = await TestApi.start();
    register = new OversightRegister(api);
    ombuds = await aStakeholder(api, 'ombuds');
    parliament = await aStakeholder(api, 'parliament');
    police = await aStakeholder(api, 'security-institution', { nameEn: 'River Police' });
    border = await aStakeholder(api, 'security-institution', { nameEn: 'Border Service' });
  });
  afterAll(() => api.stop());
  beforeEach(() => api.sql('TRUNCATE finding, recommendation, activity, mandate CASCADE'));

  async function read(key: string, query = AS_OF, asker = api.visitor): Promise<Indicator> {
    const { body } = await asker.get(`/indicators/${key}?${query}`).expect(200);
    return Indicator.parse(body);
  }
  const one = async (key: string, query?: string, asker = api.visitor) => (await read(key, query, asker)).values[0]!;
  const finding = (over: Partial<Parameters<Register['finding']>[0]> = {}) =>
    register.finding({ bodyId: ombuds, institutionIds: [police], observedOn: '2026-01-10', ...over });
  const recommendation = (findingId: string, over: Partial<Parameters<Register['recommendation']>[0]> = {}) =>
    register.recommendation({
      findingIds: [findingId],
      issuerId: ombuds,
      addresseeIds: [police],
      issuedOn: '2026-02-01',
      ...over,
    });

  it('lists what can be asked for, each with its formula in both languages', async () => {
    const { body } = await api.visitor.get('/indicators').expect(200);
    const { items } = IndicatorCatalogue.parse(body);
    expect(items.map((item) => item.key)).toEqual([...FRAMEWORK_INDICATORS, 'coverage', 'findings']);
    expect(items.find(({ key }) => key === 'obstruction')).toMatchObject({
      kind: 'process',
      origin: 'computed',
      unit: 'share',
      goalposts: { worst: 0.25, best: 0 },
    });
    for (const { name, formula } of items) for (const text of [name, formula]) expect(text.en && text.uk).toBeTruthy();
  });

  it('counts what is ages old, which weighs nothing any more', async () => {
    await finding({ observedOn: '0026-01-10' });
    expect(await one('findings', 'window=all')).toMatchObject({ numerator: 1, status: 'ok' });
    expect(await one('findings', 'asOf=9999-12-31&window=all')).toMatchObject({ numerator: 1 });
  });

  it.each(COUNTED_INDICATORS)('draws no number from nothing: %s', async (key) => {
    const officer = await api.person({ role: 'officer', stakeholderId: parliament });
    const { absent: status = 'no-cases' } = FIGURES[key];
    const empty = { value: null, low: null, high: null, status, denominator: 0 };
    expect(await one(key, AS_OF, officer)).toMatchObject({ group: null, ...empty });
    for (const by of definitionOf(key).dimensions) {
      const { values } = await read(key, `${AS_OF}&by=${by}`, officer);
      if (by === 'criterion') expect(values).toHaveLength(10);
      for (const value of values) expect(value).toMatchObject(empty);
    }
  });

  it('tells an old number again by the version of its formula, and knows no version that never was', async () => {
    const id = await finding();
    const recommendationId = await recommendation(id, { targetOn: '2026-06-01' });
    await register.suspension({ recommendationId, from: '2026-05-01', until: '2026-12-31' });
    expect(await read('overdue')).toMatchObject({ formulaVersion: 2, values: [{ denominator: 0 }] });
    expect(await read('overdue', `${AS_OF}&version=1`)).toMatchObject({
      formulaVersion: 1,
      values: [{ numerator: 1, denominator: 1 }],
    });
    for (let n = 0; n < 4; n++) await finding();
    expect(await one('overseer-diversity', `${AS_OF}&version=1`)).toMatchObject({ value: 1, denominator: 5 });
    expect(await one('overseer-diversity')).toMatchObject({ status: 'no-cases' });
    const refused = await api.visitor.get('/indicators/acceptance?version=2').expect(422);
    expect(refused.body.code).toBe('indicator.version-unknown');
  });

  it('counts positions of a period by the day of issue, and shows apart what has none', async () => {
    const id = await finding();
    await recommendation(id, { position: 'accepted' });
    await recommendation(id, { position: 'accepted', issuedOn: '2024-07-01' });
    await recommendation(id, { position: 'accepted', issuedOn: '2024-06-30' });
    await recommendation(id, { position: 'rejected' });
    await recommendation(id, { position: 'under-consideration' });
    await recommendation(id);
    await recommendation(id, { position: 'accepted', implementation: 'withdrawn' });
    const answer = await read('acceptance');
    expect(answer).toMatchObject({ key: 'acceptance', asOf: '2026-06-30', window: 24, formulaVersion: 1 });
    expect(answer.values).toMatchObject([
      { numerator: 2, denominator: 3, parts: { pending: 1, 'under-consideration': 1 } },
    ]);
    expect(await one('acceptance', `${AS_OF}&window=all`)).toMatchObject({ numerator: 3, denominator: 4 });
  });

  it('counts replies by the day they were due: on time, late, at a time unknown, not at all', async () => {
    const id = await finding();
    const due = (over: Partial<Parameters<Register['recommendation']>[0]>) =>
      recommendation(id, { responseDueOn: '2026-03-29', ...over });
    await due({ position: 'accepted', repliedOn: '2026-03-29' });
    await due({ position: 'rejected', repliedOn: '2026-03-30' });
    await due({ position: 'noted' });
    await due({});
    await due({ responseDueOn: '2026-06-30' });
    await due({ responseDueOn: '2026-07-01' });
    await due({ responseDueOn: '2024-06-30', position: 'accepted' });
    const answer = await one('timely-response');
    expect(answer).toMatchObject({ numerator: 1, denominator: 4, value: 0.25 });
    expect(answer.parts).toMatchObject({ onTime: 1, late: 1, undated: 1, dueToday: 1, overdue: 1 });
    expect(answer.parts?.answered).toMatchObject({ numerator: 3, denominator: 5 });
  });

  it('knows what was overdue, whatever the period, and what had no target', async () => {
    const id = await finding();
    await recommendation(id, { targetOn: '2026-06-29' });
    await recommendation(id, { targetOn: '2020-01-01', issuedOn: '2019-01-01' });
    await recommendation(id, { targetOn: '2026-06-30', implementation: 'claimed-implemented' });
    await recommendation(id, { targetOn: '2026-01-01', implementation: 'closed-implemented' });
    await recommendation(id);
    expect(await one('overdue')).toMatchObject({
      numerator: 2,
      denominator: 3,
      parts: { pastTarget: 2, withinTarget: 1, withoutTarget: 1 },
    });
  });

  it('counts once what concerns two institutions, and for each where they are told apart', async () => {
    const id = await finding({ institutionIds: [police, border] });
    await recommendation(id, { addresseeIds: [police, border], position: 'accepted' });
    expect(await one('acceptance')).toMatchObject({ denominator: 1 });
    expect(await one('findings')).toMatchObject({ value: 1 });
    for (const key of ['acceptance', 'findings']) {
      const { values } = await read(key, `${AS_OF}&by=institution`);
      expect(values.map(({ group, numerator }) => [group?.name?.en, numerator])).toEqual([
        ['Border Service', 1],
        ['River Police', 1],
      ]);
      expect((await read(key, `${AS_OF}&by=institution&institutionId=${police}`)).values).toHaveLength(1);
    }
  });

  it('groups by criterion, by category and by month, with the empty ones in their place', async () => {
    await finding({ criteria: ['transparency', 'human-rights'], severity: 4 });
    await finding({ bodyId: parliament, observedOn: '2026-03-01', polarity: 'positive' });
    const named = async (by: string) =>
      (await read('findings', `${AS_OF}&window=6&by=${by}`)).values
        .filter((value) => value.value)
        .map((value) => [value.group?.key, value.value]);
    expect(await named('criterion')).toEqual([
      ['transparency', 1],
      ['human-rights', 2],
    ]);
    expect(await named('category')).toEqual([
      ['parliament', 1],
      ['ombuds', 1],
    ]);
    expect(await named('month')).toEqual([
      ['2026-01', 1],
      ['2026-03', 1],
    ]);
    const { values } = await read('findings', `${AS_OF}&window=6&by=month`);
    expect(values.map((value) => value.group?.key)).toEqual([
      '2025-12',
      '2026-01',
      '2026-02',
      '2026-03',
      '2026-04',
      '2026-05',
      '2026-06',
    ]);
    expect(await one('findings')).toMatchObject({ parts: { adverse4: 1, positive: 1, observation: 0 } });
  });

  it('narrows to an institution, a body, a category and a criterion', async () => {
    const one1 = await finding({ criteria: ['transparency'] });
    await recommendation(one1, { position: 'accepted' });
    const other = await finding({ bodyId: parliament, institutionIds: [border] });
    await recommendation(other, { issuerId: parliament, addresseeIds: [border], position: 'rejected' });
    const narrowed = [
      `institutionId=${border}`,
      `bodyId=${parliament}`,
      'category=parliament',
      'criterion=human-rights',
    ];
    for (const filter of narrowed) {
      expect(await one('acceptance', `${AS_OF}&${filter}`)).toMatchObject({ numerator: 0, denominator: 1 });
      expect(await one('findings', `${AS_OF}&${filter}`)).toMatchObject({ value: 1 });
    }
  });

  it('counts only what is final or closed, and verified at least in part', async () => {
    for (const workflow of ['draft', 'assessed', 'reopened', 'withdrawn', 'duplicate']) await finding({ workflow });
    for (const verification of ['pending', 'not-substantiated', 'inconclusive', 'unfounded'])
      await finding({ verification });
    expect(await one('findings')).toMatchObject({ value: null });
    await finding({ workflow: 'closed', verification: 'partly-verified' });
    expect(await one('findings')).toMatchObject({ value: 1 });
  });

  it('tells a past day as it was: what happened since changes nothing', async () => {
    const id = await finding();
    const recommendationId = await recommendation(id, { position: 'rejected', since: '2026-03-01' });
    const before = await one('acceptance');
    expect(before).toMatchObject({ numerator: 0, denominator: 1 });
    await register.events({ recommendationId }, [
      { axis: 'position', from: 'rejected', to: 'accepted', on: '2026-07-05' },
    ]);
    await register.events({ findingId: id }, [{ axis: 'workflow', from: 'final', to: 'withdrawn', on: '2026-07-06' }]);
    await api.sql(`UPDATE recommendation SET position = 'accepted' WHERE id = $1`, [recommendationId]);
    await api.sql(`UPDATE finding SET workflow = 'withdrawn' WHERE id = $1`, [id]);
    expect(await one('acceptance')).toEqual(before);
    expect(await one('acceptance', 'asOf=2026-07-05')).toMatchObject({ numerator: 1 });
    expect(await one('acceptance', 'asOf=2026-07-06')).toMatchObject({ denominator: 0, value: null });
    expect(await one('acceptance', 'asOf=2026-02-28')).toMatchObject({ denominator: 0, parts: { pending: 1 } });
  });

  it('counts once what was closed since, and not yet what was issued or answered since', async () => {
    const id = await finding({ workflow: 'closed' });
    await register.events({ findingId: id }, [{ axis: 'workflow', from: 'final', to: 'closed', on: '2026-07-02' }]);
    await recommendation(id, { issuedOn: '2026-07-03', targetOn: '2026-07-04' });
    await recommendation(id, { responseDueOn: '2026-06-01', position: 'accepted', repliedOn: '2026-07-01' });
    expect(await one('findings')).toMatchObject({ value: 1 });
    expect(await one('overdue')).toMatchObject({ parts: { withinTarget: 0, withoutTarget: 1 } });
    expect((await one('timely-response')).parts).toMatchObject({ late: 0, overdue: 1 });
  });

  it('takes a mere acknowledgement for no reply', async () => {
    const id = await recommendation(await finding(), { responseDueOn: '2026-06-01', repliedOn: '2026-05-01' });
    await api.sql('UPDATE response SET substantive = false WHERE recommendation_id = $1', [id]);
    expect((await one('timely-response')).parts).toMatchObject({ onTime: 0, overdue: 1 });
  });

  it('counts for a visitor what is published, and for an officer what partners read', async () => {
    await finding({ publication: 'unpublished' });
    const officer = await api.person({ role: 'officer', stakeholderId: parliament });
    expect(await one('findings')).toMatchObject({ value: null, status: 'no-cases' });
    expect(await one('findings', AS_OF, officer)).toMatchObject({ value: 1 });
  });

  it('names what it does not know, and refuses a dimension that an indicator has not', async () => {
    expect((await api.visitor.get('/indicators/happiness').expect(404)).body.code).toBe('indicator.not-found');
    const refused = await api.visitor.get('/indicators/overdue?by=month').expect(422);
    expect(refused.body.code).toBe('indicator.dimension-not-applicable');
    await api.visitor.get('/indicators/acceptance?window=0').expect(400);
    await api.visitor.get('/indicators/acceptance?colour=red').expect(400);
    await api.visitor.get('/indicators/acceptance?asOf=0026-01-01').expect(400);
    await api.visitor.get('/overview?asOf=1900-01-01&window=600').expect(200);
  });
});
