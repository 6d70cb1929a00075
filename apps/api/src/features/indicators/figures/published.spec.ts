import { Indicator, type CreateReferenceFigure } from '@nahliad/contracts';
import { TestApi, type Asker } from '../../../testing/api';
import { aStakeholder } from '../../../testing/factories';

const AS_OF = 'asOf=2026-06-30';

describe('figures out of what others published', () => {
  let api: TestApi;
  let lead: Asker;
  let [police, border] = ['', ''];
  beforeAll(async () => {
    api = await TestApi.start();
    police = await aStakeholder(api, 'security-institution', { nameEn: 'River Police' });
    border = await aStakeholder(api, 'security-institution', { nameEn: 'Border Service' });
    lead = await api.person({ role: 'lead', stakeholderId: await aStakeholder(api, 'ombuds') });
  });
  beforeEach(() => api.sql('DELETE FROM reference_figure'));
  afterAll(() => api.stop());

  const source = (category: CreateReferenceFigure['source']['category']) => ({
    publisher: 'A yearbook',
    category,
    title: 'A table',
    publishedOn: '2026-02-01',
  });
  const record = (input: CreateReferenceFigure) => lead.post('/reference-figures').send(input).expect(201);
  const population = (women: number, men: number, asOf = '2026-01-01') =>
    record({ kind: 'population', dimension: 'sex', asOf, counts: { women, men }, source: source('government') });
  const staff = (of: {
    kind?: 'staff' | 'senior-staff';
    institutionId?: string;
    women: number;
    men: number;
    asOf?: string;
  }) =>
    record({
      kind: of.kind ?? 'staff',
      institutionId: of.institutionId ?? police,
      dimension: 'sex',
      asOf: of.asOf ?? '2026-01-01',
      counts: { women: of.women, men: of.men },
      source: source('security-institution'),
    });
  const complaints = (
    institutionId: string,
    since: string,
    asOf: string,
    counts: readonly [number, number, number],
  ) => {
    const [inTime, late, overdue] = counts;
    return record({
      kind: 'complaints',
      institutionId,
      since,
      asOf,
      counts: { 'decided-in-time': inTime, 'decided-late': late, 'undecided-overdue': overdue, 'not-due': 4 },
      source: source('ombuds'),
    });
  };
  const read = async (key: string, query = AS_OF) =>
    Indicator.parse((await api.visitor.get(`/indicators/${key}?${query}`).expect(200)).body).values;
  const one = async (key: string, query?: string) => (await read(key, query))[0]!;

  describe('the parity of representation', () => {
    const parity = (query?: string) => one('representation-parity', query);

    it('compares a staff with the population, in all ranks and in the senior ones', async () => {
      await population(520, 480);
      expect(await parity()).toMatchObject({ value: null, status: 'not-assessed' });
      await staff({ women: 20, men: 80 });
      await staff({ kind: 'senior-staff', women: 5, men: 45 });
      const value = await parity();
      // ½ (|0.20 − 0.52| + |0.80 − 0.48|) = 0.32; ½ (|0.10 − 0.52| + |0.90 − 0.48|) = 0.42
      expect(value.value).toBeCloseTo(68, 10);
      expect(value.parts?.['senior']).toMatchObject({ status: 'ok', denominator: 50 });
      expect(value).toMatchObject({ denominator: 100, grade: 'B' });
    });

    it('is told for each institution that has a staff on record, and for all their staffs together', async () => {
      await population(500, 500);
      await staff({ women: 10, men: 90 });
      await staff({ institutionId: border, women: 50, men: 50 });
      const each = await read('representation-parity', `${AS_OF}&by=institution`);
      expect(each.map(({ group, value }) => [group?.name?.en, Math.round(value ?? 0)])).toEqual([
        ['Border Service', 100],
        ['River Police', 60],
      ]);
      expect((await parity()).value).toBeCloseTo(80, 10);
      expect((await parity(`${AS_OF}&institutionId=${police}`)).value).toBeCloseTo(60, 10);
    });

    it('stands as the latest table told by the day, and a correction takes the place of what it corrects', async () => {
      await population(500, 500, '2025-01-01');
      await staff({ women: 30, men: 70, asOf: '2025-01-01' });
      await staff({ women: 10, men: 90, asOf: '2026-06-30' });
      expect((await parity('asOf=2026-06-29')).value).toBeCloseTo(80, 10);
      expect((await parity()).value).toBeCloseTo(60, 10);
      await staff({ women: 20, men: 80, asOf: '2026-06-30' });
      expect((await parity()).value).toBeCloseTo(70, 10);
      expect((await parity('asOf=2024-12-31')).status).toBe('not-assessed');
    });

    it('names no handful of people', async () => {
      await population(500, 500);
      await staff({ women: 4, men: 96 });
      expect(await parity()).toMatchObject({ value: null, numerator: null, status: 'suppressed' });
    });

    it('is part of the score of its criterion', async () => {
      await population(500, 500);
      await staff({ women: 30, men: 70 });
      const { body } = await api.visitor.get(`/scorecard?${AS_OF}&institutionId=${police}`).expect(200);
      const representation = body.criteria.find(({ key }: { key: string }) => key === 'representation');
      const [part] = representation.parts.filter(({ status }: { status: string }) => status === 'ok');
      expect(part).toMatchObject({ indicator: 'representation-parity', denominator: 100 });
    });
  });

  describe('the timeliness of decisions on complaints', () => {
    it('counts the periods that ended in the window, each once', async () => {
      await complaints(police, '2026-01-01', '2026-03-31', [1, 1, 1]);
      await complaints(police, '2026-01-01', '2026-03-31', [60, 20, 20]);
      await complaints(border, '2026-01-01', '2026-01-31', [9, 0, 1]);
      await complaints(police, '2024-01-01', '2024-06-30', [0, 50, 50]);
      await complaints(police, '2026-06-01', '2026-07-01', [0, 50, 50]);
      expect(await one('complaint-responsiveness')).toMatchObject({
        numerator: 69,
        denominator: 110,
        parts: { decidedInTime: 69, decidedLate: 20, undecidedOverdue: 21, notDue: 8 },
      });
      expect(await one('complaint-responsiveness', `${AS_OF}&window=all`)).toMatchObject({ denominator: 210 });
      const shown = async (by: string) =>
        (await read('complaint-responsiveness', `${AS_OF}&window=6&by=${by}`))
          .filter(({ denominator }) => denominator)
          .map(({ group, numerator, denominator }) => [group?.name?.en ?? group?.key, numerator, denominator]);
      expect(await shown('institution')).toEqual([
        ['Border Service', 9, 10],
        ['River Police', 60, 100],
      ]);
      expect(await shown('month')).toEqual([
        ['2026-01', 9, 10],
        ['2026-03', 60, 100],
      ]);
    });

    it('is not assessed where nobody told of complaints', async () => {
      expect(await one('complaint-responsiveness')).toMatchObject({ value: null, status: 'not-assessed' });
    });
  });
});
