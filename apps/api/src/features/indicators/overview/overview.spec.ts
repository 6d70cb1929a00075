import { Coverage, Overview, Scorecard, Trends } from '@nahliad/contracts';
import { TestApi } from '../../../testing/api';
import { aStakeholder } from '../../../testing/factories';
import { OversightRegister } from '../testing/oversight-register';

const AS_OF = 'asOf=2026-06-30';

describe('the dashboard', () => {
  let api: TestApi;
  let register: OversightRegister;
  let bodies: string[];
  let police: string;
  let border: string;
  beforeAll(async () => {
    api = await TestApi.start();
    register = new OversightRegister(api);
    bodies = [];
    for (const category of ['parliament', 'ombuds', 'civil-society'] as const)
      bodies.push(await aStakeholder(api, category));
    police = await aStakeholder(api, 'security-institution', { nameEn: 'River Police' });
    border = await aStakeholder(api, 'security-institution', { nameEn: 'Border Service' });
    const dissolved = await aStakeholder(api, 'security-institution', { nameEn: 'Old Militia' });
    await api.sql('UPDATE stakeholder SET active = false WHERE id = $1', [dissolved]);
    for (let n = 0; n < 12; n++) {
      const [bodyId, severity] = [bodies[n % 3]!, (n % 4) + 1];
      const id = await register.finding({
        bodyId,
        institutionIds: [police],
        observedOn: `2026-0${(n % 3) + 1}-15`,
        severity,
      });
      await register.activity({ bodyId, institutionIds: [police], endedOn: `2026-0${(n % 3) + 1}-15` });
      await register.recommendation({
        findingIds: [id],
        issuerId: bodyId,
        addresseeIds: [police],
        issuedOn: '2026-03-20',
        responseDueOn: `2026-05-${n + 10}`,
        targetOn: '2026-09-01',
        ...(n < 9 && { position: 'accepted', repliedOn: '2026-05-12' }),
      });
    }
  });
  afterAll(() => api.stop());

  const overview = async (query = AS_OF) =>
    Overview.parse((await api.visitor.get(`/overview?${query}`).expect(200)).body);

  it('tells in one answer what its parts tell one by one', async () => {
    const all = await overview();
    const part = async (path: string) => (await api.visitor.get(`${path}?${AS_OF}`).expect(200)).body;
    const { cells, covered, blindSpots } = Coverage.parse(await part('/coverage'));
    expect(all.coverage).toMatchObject({ cells, covered, blindSpots });
    for (const { key, formulaVersion, ...value } of all.indicators) {
      const alone = await part(`/indicators/${key}`);
      expect(alone).toMatchObject({ formulaVersion, values: [{ group: null, ...value }] });
    }
    expect(all.indicators.map(({ key }) => key)).toEqual([
      'overseer-diversity',
      'timely-response',
      'acceptance',
      'overdue',
    ]);
  });

  it('scores by all that is counted, the same on the overview as on the scorecard', async () => {
    const whole = Scorecard.parse((await api.visitor.get(`/scorecard?${AS_OF}`).expect(200)).body);
    expect((await overview()).scorecard).toEqual(whole);
    const partsOf = ({ criteria }: Scorecard, criterion: string) =>
      criteria.find(({ key }) => key === criterion)?.parts ?? [];
    expect(partsOf(whole, 'access-to-information').map(({ indicator }) => indicator)).toEqual([
      'verified-implementation',
      'publication',
      'obstruction',
    ]);
    expect(partsOf(whole, 'equal-security').map(({ indicator, status }) => [indicator, status])).toEqual([
      ['verified-implementation', 'no-cases'],
      ['disparity', 'not-assessed'],
    ]);
    for (const { parts } of whole.criteria)
      for (const { indicator, ...figures } of parts.filter((part) => part.indicator !== 'verified-implementation'))
        expect((await api.visitor.get(`/indicators/${indicator}?${AS_OF}`)).body.values[0]).toMatchObject(figures);
  });

  it('sums up what was found', async () => {
    const { totals, severityByCriterion, trend } = await overview();
    expect(totals).toEqual({ findings: 12, adverse: 12, recommendations: 12, institutions: 1, bodies: 3 });
    expect(severityByCriterion.find(({ criterion }) => criterion === 'human-rights')).toEqual({
      criterion: 'human-rights',
      adverse: [3, 3, 3, 3],
      positive: 0,
      observation: 0,
    });
    expect(trend.months).toHaveLength(25);
    expect(trend.series.flatMap(({ values }) => values).reduce((sum, value) => sum + value, 0)).toBe(totals.findings);
  });

  it('names every body behind what counts, and counts what is theirs', async () => {
    const { bodies: looked, totals } = await overview(`${AS_OF}&institutionId=${police}`);
    expect(looked.map(({ id, category, findings }) => [id, category, findings]).sort()).toEqual(
      [
        [bodies[0]!, 'parliament', 4],
        [bodies[1]!, 'ombuds', 4],
        [bodies[2]!, 'civil-society', 4],
      ].sort(),
    );
    expect(totals.bodies).toBe(looked.length);
    expect((await overview(`${AS_OF}&institutionId=${border}`)).bodies).toEqual([]);
  });

  it('names no body by what is still to be verified, or what a visitor may not count', async () => {
    const about = { institutionIds: [police], observedOn: '2026-02-01' };
    const [unsure, unseen] = [await aStakeholder(api, 'media'), await aStakeholder(api, 'media')];
    await register.finding({ ...about, bodyId: unsure, verification: 'pending' });
    await register.finding({ ...about, bodyId: unseen, publication: 'unpublished' });
    expect((await overview()).bodies.map(({ id }) => id).sort()).toEqual([...bodies].sort());
  });

  it('names first what has been due for longest', async () => {
    const { overdue } = await overview();
    expect(overdue.map(({ kind, dueOn, daysOver }) => [kind, dueOn, daysOver])).toEqual([
      ['reply', '2026-05-19', 42],
      ['reply', '2026-05-20', 41],
      ['reply', '2026-05-21', 40],
    ]);
    expect((await overview('asOf=2026-10-01')).overdue).toHaveLength(10);
  });

  it('tells an administrator how many are overdue, and the text of those alone that they read', async () => {
    const findingId = await register.finding({
      bodyId: bodies[0]!,
      institutionIds: [police],
      observedOn: '2025-11-02',
      publication: 'unpublished',
    });
    const unread = await register.recommendation({
      findingIds: [findingId],
      issuerId: bodies[0]!,
      addresseeIds: [police],
      issuedOn: '2025-11-03',
      responseDueOn: '2025-12-03',
    });
    const [administrator, analyst] = [
      await api.person({ role: 'administrator' }),
      await api.person({ role: 'analyst' }),
    ];
    const told = async (asker: typeof analyst) => {
      const { body } = await asker.get(`/overview?${AS_OF}`).expect(200);
      return { count: body.totals.recommendations, ids: body.overdue.map(({ id }: { id: string }) => id) };
    };
    const [byAdministrator, byAnalyst] = [await told(administrator), await told(analyst)];
    await api.sql('DELETE FROM finding WHERE id = $1', [findingId]);
    await api.sql('DELETE FROM recommendation WHERE id = $1', [unread]);
    expect(byAnalyst.ids).toContain(unread);
    expect(byAdministrator.ids).not.toContain(unread);
    expect(byAdministrator.count).toBe(byAnalyst.count);
  });

  it('has no score with half of the weight missing, and says which figures there are', async () => {
    const { scorecard } = await overview();
    const accountability = scorecard.criteria.find(({ key }) => key === 'accountability');
    expect(accountability).toMatchObject({
      value: null,
      low: null,
      high: null,
      q: 0.2,
      status: 'insufficient-evidence',
      grade: 'D',
    });
    const { parts = [], rubric } = accountability ?? {};
    expect(rubric).toBeNull();
    expect(parts.filter(({ status }) => status === 'ok').map(({ indicator }) => indicator)).toEqual([
      'overseer-diversity',
      'timely-response',
      'acceptance',
      'overdue',
    ]);
    expect(parts).toHaveLength(10);
    expect(scorecard.criteria.find(({ key }) => key === 'human-rights')).toMatchObject({
      value: null,
      q: 0,
      status: 'not-assessed',
      findings: 12,
    });
    expect(scorecard.composite).toMatchObject({ value: null, status: 'insufficient-evidence' });
    expect(scorecard.objectives).toHaveLength(9);
  });

  it('grades the evidence behind a figure', async () => {
    const acceptance = (await overview()).indicators.find(({ key }) => key === 'acceptance');
    expect(acceptance).toMatchObject({ numerator: 9, denominator: 9, grade: 'B' });
  });

  it('shows every cell, and those that nobody looked at', async () => {
    const { coverage } = await overview();
    expect(coverage.cells).toHaveLength(20);
    expect(coverage.cells.filter((cell) => cell.findings > 0)).toEqual([
      {
        institutionId: police,
        criterion: 'human-rights',
        findings: 12,
        lastLookOn: '2026-03-15',
        categories: ['civil-society', 'ombuds', 'parliament'],
      },
    ]);
    expect(coverage.blindSpots).toHaveLength(19);
    expect(coverage.blindSpots).toContainEqual({
      institutionId: border,
      criterion: 'human-rights',
      findings: 0,
      lastLookOn: null,
      categories: [],
    });
    const by = await api.visitor.get(`/indicators/coverage?${AS_OF}&by=institution`).expect(200);
    expect(by.body.values.map((value: { numerator: number }) => value.numerator)).toEqual([0, 1]);
  });

  it('reads not assessed where nothing was, and never a number', async () => {
    const { totals, scorecard, indicators, trend, overdue } = await overview('asOf=2020-01-01');
    expect(totals).toEqual({ findings: 0, adverse: 0, recommendations: 0, institutions: 0, bodies: 0 });
    for (const { value, low, high, status } of [...scorecard.criteria, ...scorecard.objectives, scorecard.composite])
      expect({ value, low, high, status }).toEqual({ value: null, low: null, high: null, status: 'not-assessed' });
    for (const indicator of indicators)
      expect(indicator).toMatchObject({ value: null, status: 'no-cases', denominator: 0 });
    expect(overdue).toEqual([]);
    expect(new Set(trend.series.flatMap(({ values }) => values))).toEqual(new Set([0]));
  });

  describe('a trend', () => {
    const trend = async (query: string) => Trends.parse((await api.visitor.get(`/trends?${query}`).expect(200)).body);
    const PERIOD = 'from=2025-12-01&to=2026-04-30';

    it('has every month in it, the empty ones too', async () => {
      expect(await trend(PERIOD)).toEqual({
        measure: 'findings',
        months: ['2025-12', '2026-01', '2026-02', '2026-03', '2026-04'],
        series: [{ key: null, values: [0, 4, 4, 4, 0] }],
      });
    });

    it('follows recommendations, replies and one dimension', async () => {
      expect((await trend(`${PERIOD}&measure=recommendations`)).series).toEqual([
        { key: null, values: [0, 0, 0, 12, 0] },
      ]);
      expect((await trend('from=2026-05-01&to=2026-05-31&measure=responses')).series).toEqual([
        { key: null, values: [9] },
      ]);
      const { series } = await trend(`${PERIOD}&measure=adverse-findings&by=category`);
      expect(series.find(({ key }) => key === 'ombuds')?.values).toEqual([0, 0, 4, 0, 0]);
      const criteria = await trend(`${PERIOD}&measure=recommendations&by=criterion`);
      expect(criteria.series.find(({ key }) => key === 'human-rights')?.values).toEqual([0, 0, 0, 12, 0]);
      await api.visitor.get('/trends?measure=responses&by=severity').expect(422);
    });
  });
});
