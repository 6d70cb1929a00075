import type { CreateReferenceFigure, ReferenceFigure } from '@nahliad/contracts';
import { TestApi, type Asker } from '../../testing/api';
import { aStakeholder } from '../../testing/factories';

const SOURCE = {
  publisher: 'State Statistics Service',
  category: 'government',
  title: 'Population by sex',
  address: 'https://statistics.example/population',
  publishedOn: '2026-02-01',
} as const;
const POPULATION: CreateReferenceFigure = {
  kind: 'population',
  dimension: 'sex',
  asOf: '2026-01-01',
  counts: { women: 5200, men: 4800 },
  source: SOURCE,
};

describe('reference figures', () => {
  let api: TestApi;
  let [lead, administrator, officer] = [] as unknown as [Asker, Asker, Asker];
  let [body, police] = ['', ''];
  beforeAll(async () => {
    api = await TestApi.start();
    body = await aStakeholder(api, 'ombuds');
    police = await aStakeholder(api, 'security-institution');
    lead = await api.person({ role: 'lead', stakeholderId: body });
    officer = await api.person({ role: 'officer', stakeholderId: body });
    administrator = await api.person({ role: 'administrator' });
  });
  beforeEach(() => api.sql('DELETE FROM reference_figure'));
  afterAll(() => api.stop());

  const record = async (input: CreateReferenceFigure, asker = lead): Promise<ReferenceFigure> =>
    (await asker.post('/reference-figures').send(input).expect(201)).body;
  const listed = async (query = ''): Promise<ReferenceFigure[]> =>
    (await officer.get(`/reference-figures${query}`).expect(200)).body.items;
  const complaints = (since: string, asOf: string): CreateReferenceFigure => ({
    kind: 'complaints',
    institutionId: police,
    since,
    asOf,
    counts: { 'decided-in-time': 6, 'decided-late': 2, 'undecided-overdue': 1, 'not-due': 3 },
    source: SOURCE,
  });

  it('are kept with their source, and put on record', async () => {
    const figure = await record(POPULATION, administrator);
    expect(figure).toMatchObject({ ...POPULATION, institution: null, since: null, replaced: false });
    expect(figure.recordedBy.id).toBe(administrator.id);
    const trail = await api.sql('SELECT action FROM audit_entry WHERE subject_id = $1', [figure.id]);
    expect(trail).toEqual([{ action: 'reference-figure.recorded' }]);
  });

  it('stay when the same day is told again, and say that they are replaced', async () => {
    const first = await record(POPULATION);
    const second = await record({ ...POPULATION, counts: { women: 5300, men: 4700 } });
    const other = await record({ ...POPULATION, asOf: '2025-01-01' });
    const states = Object.fromEntries((await listed()).map(({ id, replaced }) => [id, replaced]));
    expect(states).toEqual({ [first.id]: true, [second.id]: false, [other.id]: false });
  });

  it('are found by what they count and where', async () => {
    await record(POPULATION);
    const { id } = await record(complaints('2026-01-01', '2026-03-31'));
    expect((await listed(`?kind=complaints&institutionId=${police}`)).map((one) => one.id)).toEqual([id]);
  });

  it('count no complaint twice: periods do not overlap, but one can be told again', async () => {
    await record(complaints('2026-01-01', '2026-03-31'));
    await record(complaints('2026-01-01', '2026-03-31'));
    await record(complaints('2026-04-01', '2026-04-30'));
    const refused = await lead.post('/reference-figures').send(complaints('2026-03-31', '2026-05-31'));
    expect([refused.status, refused.body.code]).toEqual([422, 'reference-figure.periods-overlap']);
  });

  it.each([
    ['groups of another dimension', { counts: { 'state-language': 7, men: 3 } }, 'counts', 'conflict'],
    ['one group alone', { counts: { men: 3 } }, 'counts', 'too-few'],
    ['nobody at all', { counts: { men: 0, women: 0 } }, 'counts', 'required'],
    ['a day that has not come', { asOf: '2999-01-01' }, 'asOf', 'in-future'],
    [
      'a source without an address of the web',
      { source: { ...SOURCE, address: 'javascript:0' } },
      'source.address',
      '',
    ],
  ])('refuse %s', async (_, over, path, code) => {
    const { body: refusal } = await lead
      .post('/reference-figures')
      .send({ ...POPULATION, ...over })
      .expect(422);
    expect(refusal.errors[0].path).toBe(path);
    if (code) expect(refusal.errors[0].code).toBe(code);
  });

  it('are told of institutions, not of those who oversee them', async () => {
    const staff = { ...POPULATION, kind: 'staff', institutionId: body };
    const refused = await lead.post('/reference-figures').send(staff).expect(422);
    expect(refused.body.code).toBe('reference-figure.institution-unknown');
  });
});
