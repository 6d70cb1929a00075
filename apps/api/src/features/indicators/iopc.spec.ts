import { TestApi } from '../../testing/api';
import { aStakeholder } from '../../testing/factories';
import { IOPC_FILE, NO_FORCE, STANDS_FOR, hasIopc, loadIopc } from './testing/iopc';

const percent = (share: number) => Math.round(share * 1000) / 10;

if (!hasIopc) console.log(`Skipped, because the file is not here: ${IOPC_FILE}`);
(hasIopc ? describe : describe.skip)('the figures of a real oversight body', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await TestApi.start();
    await loadIopc(api, await aStakeholder(api, 'ombuds'));
  });
  afterAll(() => api.stop());

  const figures = async (path: string) => (await api.visitor.get(path).expect(200)).body.values[0];
  const shown = (one: { numerator: number; denominator: number; value: number; low: number; high: number }) => [
    `${one.numerator}/${one.denominator}`,
    ...[one.value, one.low, one.high].map(percent),
  ];

  it.each([
    ['all', ['202/216', 93.5, 89.4, 96.1]],
    ['24', ['62/65', 95.4, 87.3, 98.4]],
  ])('accepts what was recommended (window %s)', async (window, expected) => {
    expect(shown(await figures(`/indicators/acceptance?asOf=2021-06-25&window=${window}`))).toEqual(expected);
  });

  it.each([
    ['all', ['216/242', 89.3, 84.7, 92.6], 26],
    ['24', ['68/80', 85, 75.6, 91.2], 12],
  ])('answers by the day, nobody knows when (window %s)', async (window, expected, overdue) => {
    const timely = await figures(`/indicators/timely-response?asOf=2021-06-25&window=${window}`);
    expect(shown(timely.parts.answered)).toEqual(expected);
    expect(timely.parts.overdue).toBe(overdue);
    expect(timely).toMatchObject({ status: 'no-cases', value: null, low: null, high: null });
  });

  it('counts a recommendation to two forces for each, and once where all are together', async () => {
    const { body } = await api.visitor
      .get('/indicators/acceptance?asOf=2021-06-25&window=all&by=institution')
      .expect(200);
    const sum = (key: string) =>
      body.values.reduce((all: number, { parts }: { parts: Record<string, number> }) => all + (parts[key] ?? 0), 0);
    expect(sum('accepted') + sum('rejected') + sum('pending')).toBe(244);
  });

  it('knows nothing of the day before', async () => {
    const before = await figures('/indicators/acceptance?asOf=2021-06-24&window=all');
    expect(before).toMatchObject({ value: null, status: 'no-cases', denominator: 0 });
  });

  it('covers 245 of the 387 cells of 43 forces and 9 categories', async () => {
    const { body: all } = await api.visitor.get('/coverage?asOf=2021-06-25&window=all').expect(200);
    expect(all.cells).toHaveLength(440);
    expect(all.blindSpots).toHaveLength(440 - all.covered.numerator);
    const forces = all.institutions.filter(({ name }: { name: { en: string } }) => name.en !== NO_FORCE);
    const narrowed = [
      ...forces.map(({ id }: { id: string }) => `institutionId=${id}`),
      ...Object.values(STANDS_FOR).map((criterion) => `criterion=${criterion}`),
    ].join('&');
    const { body } = await api.visitor.get(`/coverage?asOf=2021-06-25&window=all&${narrowed}`).expect(200);
    expect(`${body.covered.numerator}/${body.covered.denominator}`).toBe('245/387');
    expect(percent(body.covered.value)).toBe(63.3);
  });
});
