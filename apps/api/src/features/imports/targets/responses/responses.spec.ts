import type { ImportMapping } from '@nahliad/contracts';
import { foreignFile, foreignMapping, foreignRows } from '../../testing/foreign-register';
import { ImportStage } from '../../testing/stage';

const HEADER = 'rec,said,text,on';
const MAPPING: Partial<ImportMapping> = {
  target: 'responses',
  key: [],
  columns: {
    rec: { to: 'recommendation' },
    said: { to: 'position' },
    text: { to: 'text', language: 'en' },
    on: { to: 'receivedOn' },
  },
  set: {},
};

describe('answers that come in with a file', () => {
  let stage: ImportStage;
  const [first, second] = foreignRows(2).map((row) => ({ ...row, accepted: '', answeredOn: '', state: 'En cours' }));
  if (!first || !second) throw new Error('The register has no rows.');
  const file = (...rows: string[]) => [HEADER, ...rows].join('\n');
  const ANSWERS = file(
    `${first.number},under-consideration,We look into it,2025-07-01`,
    `${first.number},accepted,We will do so,2025-07-20`,
    `${second.number},rejected,We will not,2025-07-02`,
  );
  beforeAll(async () => {
    stage = await ImportStage.start();
    await stage.clear();
    await stage.committed(stage.lead, foreignFile([first, second]), foreignMapping(stage.bodyId));
  });
  afterAll(() => stage.api.stop());

  const positions = async () =>
    (await stage.api.sql('SELECT position FROM recommendation ORDER BY reference')).map(({ position }) => position);
  const events = async () =>
    (await stage.api.sql(`SELECT from_value, to_value FROM status_event WHERE from_value IS NOT NULL ORDER BY id`)).map(
      (event) => [event['from_value'], event['to_value']],
    );

  it('move each recommendation from answer to answer, once, and back', async () => {
    const id = await stage.committed(stage.lead, ANSWERS, MAPPING);
    expect(await positions()).toEqual(['accepted', 'rejected']);
    expect(await events()).toEqual([
      ['pending', 'under-consideration'],
      ['under-consideration', 'accepted'],
      ['pending', 'rejected'],
    ]);
    expect(await stage.checked(stage.lead, ANSWERS, MAPPING)).toMatchObject({
      unchanged: 3,
      creates: { responses: 0 },
    });
    const { body } = await stage.lead.delete(`/imports/${id}`).expect(200);
    expect(body).toMatchObject({ responses: 3 });
    expect([await positions(), await events()]).toEqual([['pending', 'pending'], []]);
  });

  it('stay once somebody has gone on from them', async () => {
    const id = await stage.committed(stage.lead, ANSWERS, MAPPING);
    const later = file(`${second.number},accepted,After all,2025-08-01`);
    const next = await stage.committed(stage.lead, later, MAPPING);
    expect((await stage.lead.delete(`/imports/${id}`).expect(409)).body.code).toBe('import.changed-since');
    await stage.lead.delete(`/imports/${next}`).expect(200);
    await stage.lead.delete(`/imports/${id}`).expect(200);
  });

  it('are refused where nobody asked, where nobody waits, and before the last one', async () => {
    expect(await stage.errorsOf(file('CVP-0,accepted,,2025-07-01'), MAPPING)).toEqual(['1 rec unknown-recommendation']);
    const early = file(`${first.number},accepted,,2025-07-02`, `${first.number},noted,,2025-07-01`);
    expect(await stage.errorsOf(early, MAPPING)).toEqual(['2 on before-last-position']);
    await stage.api.sql(`UPDATE recommendation SET implementation = 'closed-implemented'`);
    expect(await stage.errorsOf(ANSWERS, MAPPING)).toEqual([1, 2, 3].map((row) => `${row} rec recommendation-ended`));
  });
});
