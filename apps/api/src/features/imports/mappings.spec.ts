import { aStakeholder } from '../../testing/factories';
import { FILE, ImportStage, MAPPING, withColumn } from './testing/stage';
import { steps } from './testing/steps';

describe('a mapping', () => {
  let stage: ImportStage;
  beforeAll(async () => (stage = await ImportStage.start()));
  afterAll(() => stage.api.stop());
  beforeEach(() => stage.clear());

  const refused = async (mapping: object, asker = stage.lead) => {
    const { id } = await steps(asker).upload(Buffer.from(FILE));
    const { body, status } = await asker.put(`/imports/${id}/mapping`).send({ ...MAPPING, ...mapping });
    return `${status} ${body.code} ${(body.errors ?? []).map((one: { path: string; code: string }) => `${one.path}:${one.code}`)}`;
  };

  const { title: _, ...untitled } = MAPPING.columns;
  it.each([
    [{ columns: { ...MAPPING.columns, colour: { to: 'scale' } } }, '422 import.column-unknown columns.colour:unknown'],
    [{ key: ['colour'] }, '422 import.column-unknown key.0:unknown'],
    [withColumn('on', { empty: { column: 'colour' } }), '422 import.column-unknown columns.on.empty.column:unknown'],
    [{ columns: untitled }, '422 import.column-unmapped title:required'],
    [{ set: { severity: 5, polarity: 'adverse' } }, '422 import.mapping-invalid set.severity:not-allowed'],
    [{ set: { ...MAPPING.set, observedOn: '2025-01-01' } }, '422 import.mapping-invalid set.observedOn:repeated'],
    [
      withColumn('topic', { values: { custody: 'kindness' } }),
      '422 import.mapping-invalid columns.topic.values.custody:not-allowed',
    ],
    [withColumn('on', { split: ',' }), '422 import.mapping-invalid columns.on.split:not-applicable'],
    [withColumn('on', { format: 'hours' }), '422 import.mapping-invalid columns.on.format:invalid-format'],
    [{ statedOn: '2999-01-01' }, '422 import.mapping-invalid statedOn:in-future'],
    [{ target: 'poems' }, '422 request.invalid target:not-allowed'],
  ])('is refused where no row could follow it: %j', async (mapping, answer) =>
    expect(await refused(mapping)).toBe(answer),
  );

  it('names the body where somebody has several, and none that is not theirs', async () => {
    const another = await aStakeholder(stage.api, 'parliament');
    const both = await stage.api.person(
      { role: 'officer', stakeholderId: stage.bodyId },
      { role: 'officer', stakeholderId: another },
    );
    const administrator = await stage.api.person({ role: 'administrator' });
    expect(await refused({}, both)).toBe('422 import.mapping-invalid bodyId:required');
    expect(await refused({}, administrator)).toBe('422 import.mapping-invalid bodyId:required');
    expect(await refused({ bodyId: another })).toBe('403 import.body-not-yours bodyId:not-yours');
    const id = await stage.committed(administrator, FILE, { bodyId: another });
    const [row] = await stage.api.sql('SELECT body_id, workflow FROM finding WHERE import_id = $1', [id]);
    expect(row).toEqual({ body_id: another, workflow: 'final' });
  });

  it('forgets the check of another mapping', async () => {
    const { id } = await stage.checked(stage.lead, FILE);
    expect((await steps(stage.lead).map(id, MAPPING)).check).toBeNull();
    expect((await stage.lead.post(`/imports/${id}/commit`).expect(409)).body.code).toBe('import.not-checked');
  });

  it('can be saved under a name, by each for themselves', async () => {
    const saved = await stage.lead
      .post('/import-mappings')
      .send({ name: 'Quarterly file', mapping: MAPPING })
      .expect(201);
    await stage.lead.post('/import-mappings').send({ name: 'Quarterly file', mapping: MAPPING }).expect(409);
    expect((await stage.lead.get('/import-mappings').expect(200)).body.items).toEqual([saved.body]);
    expect((await stage.officer.get('/import-mappings').expect(200)).body.items).toEqual([]);
    await stage.officer.delete(`/import-mappings/${saved.body.id}`).expect(404);
    await stage.lead.delete(`/import-mappings/${saved.body.id}`).expect(204);
  });
});
