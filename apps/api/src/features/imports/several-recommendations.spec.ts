import { ImportStage, MAPPING, ROW, SECOND, fileOf, withColumn } from './testing/stage';
import { steps } from './testing/steps';

const ANOTHER = ROW.replace('Keep a log', 'Train the guards').replace(',Yes', ',');
const BARE = ROW.replace('Keep a log,2025-04-01,2025-06-01,Yes', ',,,');

const ADVICE = `
  SELECT f.external_id AS finding, array_agg(r.text_en ORDER BY r.reference) AS advice
  FROM finding f JOIN finding_recommendation fr ON fr.finding_id = f.id JOIN recommendation r ON r.id = fr.recommendation_id
  WHERE f.body_id = $1 GROUP BY 1 ORDER BY 1`;
const EVENTS = `
  SELECT axis, count(*)::int FROM status_event e JOIN finding f ON f.id = e.finding_id WHERE f.body_id = $1 GROUP BY 1 ORDER BY 1`;

describe('a finding with a row for each of its recommendations', () => {
  let stage: ImportStage;
  beforeAll(async () => (stage = await ImportStage.start()));
  afterAll(() => stage.api.stop());
  beforeEach(() => stage.clear());

  it('is made once, with all of them, and the same file again changes nothing', async () => {
    const file = fileOf(BARE, SECOND, ROW, ANOTHER);
    const { id, ...checked } = await stage.checked(stage.lead, file);
    expect(checked).toMatchObject({ rows: 4, creates: { findings: 2, recommendations: 2 }, errorRows: 0 });
    expect(await steps(stage.lead).commit(id)).toEqual(checked);
    expect(await stage.findings()).toHaveLength(2);
    expect(await stage.api.sql(ADVICE, [stage.bodyId])).toEqual([
      { finding: 'R-1', advice: ['Keep a log', 'Train the guards'] },
    ]);
    expect(await stage.api.sql(EVENTS, [stage.bodyId])).toEqual(
      ['publication', 'verification', 'workflow'].map((axis) => ({ axis, count: 2 })),
    );

    const nothing = { creates: { findings: 0, recommendations: 0 }, unchanged: 4, differing: 0, errorRows: 0 };
    expect(await stage.checked(stage.lead, file)).toMatchObject(nothing);
  });

  it('is one however far apart its rows are', async () => {
    const between = Array.from({ length: 1100 }, (_, n) => SECOND.replace('R-2', `B-${n}`));
    await stage.committed(stage.lead, fileOf(ROW, ...between, ANOTHER));
    expect(await stage.findings()).toHaveLength(1101);
    expect(await stage.api.sql(ADVICE, [stage.bodyId])).toEqual([
      { finding: 'R-1', advice: ['Keep a log', 'Train the guards'] },
    ]);
  });

  it.each([
    ['the same recommendation again', ROW],
    ['no recommendation', BARE],
    ['another title', ANOTHER.replace('Held', 'Kept')],
    ['another institution', ANOTHER.replace('River', 'Lake')],
  ])('is not what a row repeats that has %s', async (_, row) =>
    expect(await stage.errorsOf(fileOf(ROW, row))).toEqual(['2 ref repeated']),
  );

  it('is not what a row repeats that gives it another state', async () => {
    const stated = {
      ...withColumn('answer', { to: 'visibility', values: undefined }),
      set: { ...MAPPING.set, publication: 'unpublished' },
    };
    const [partners, restricted] = [ROW.replace('Yes', 'partners'), `${ANOTHER}restricted`];
    expect(await stage.errorsOf(fileOf(partners, restricted), stated)).toEqual(['2 ref repeated']);
  });

  it('leaves with all of them when the import is undone', async () => {
    const before = await stage.counts();
    const id = await stage.committed(stage.lead, fileOf(ROW, ANOTHER));
    const { body } = await stage.lead.delete(`/imports/${id}`).expect(200);
    expect(body).toMatchObject({ findings: 1, recommendations: 2 });
    expect(await stage.counts()).toEqual(before);
  });
});
