import type { Finding, FindingRelations, RelatedFinding } from '@nahliad/contracts';
import { TestApi, type Asker } from '../../testing/api';
import { aFinding, findingInput } from '../../testing/factories';
import { anOffice, type Office } from '../../testing/office';

describe('how findings belong together', () => {
  let api: TestApi;
  let { body, police, officer, lead } = {} as Office;
  let analyst: Asker;
  beforeAll(async () => {
    api = await TestApi.start();
    ({ body, police, officer, lead } = await anOffice(api));
    analyst = await api.person({ role: 'analyst' });
  });
  afterAll(() => api.stop());

  const submitted = async (over = {}): Promise<Finding> => {
    const one = await aFinding(officer, [police], over);
    return (await officer.post(`/findings/${one.id}/moves`).send({ to: 'submitted' }).expect(200)).body;
  };
  const duplicate = (one: Finding, of: Finding) =>
    lead.post(`/findings/${one.id}/moves`).send({ to: 'duplicate', duplicateOf: of.id });
  const relations = async (asker: Asker, { id }: Finding): Promise<FindingRelations> =>
    (await asker.get(`/findings/${id}/relations`).expect(200)).body;
  const ids = (found: readonly RelatedFinding[]) => found.map(({ id }) => id);
  const refused = async (asked: PromiseLike<{ body: { errors?: { code: string }[] } }>) =>
    (await asked).body.errors?.map(({ code }) => code);

  it('keeps all that follows from a duplicate with its original', async () => {
    const [one, original] = [await submitted(), await submitted()];
    const recommendation = { addresseeId: police, text: { en: 'Mend the lock' }, type: 'practice' };
    const { body: asked } = await lead
      .post('/recommendations')
      .send({ ...recommendation, issuerId: body, findingIds: [one.id] })
      .expect(201);
    await duplicate(one, original).expect(200);
    expect(await relations(lead, one)).toMatchObject({ original: { id: original.id }, duplicates: [] });
    const kept = await relations(lead, original);
    expect(kept).toMatchObject({ original: null, repeats: [], repeatedBy: [] });
    expect(kept.duplicates).toEqual([
      {
        id: one.id,
        reference: one.reference,
        title: one.title,
        body: one.body,
        observedOn: one.observedOn,
        workflow: 'duplicate',
      },
    ]);
    const { recommendations } = (await lead.get(`/findings/${original.id}`).expect(200)).body as Finding;
    expect(ids(recommendations as unknown as RelatedFinding[])).toEqual([asked.id]);
    expect(ids((await lead.get(`/findings?duplicateOf=${original.id}`).expect(200)).body.items)).toEqual([one.id]);
  });

  it('does not close an original while something that follows from its duplicate is open', async () => {
    const [one, original] = [await submitted(), await submitted()];
    const open = { addresseeId: police, text: { en: 'Mend the lock' }, type: 'practice', issuerId: body };
    await lead
      .post('/recommendations')
      .send({ ...open, findingIds: [one.id] })
      .expect(201);
    await duplicate(one, original).expect(200);
    await api.sql(`UPDATE finding SET workflow = 'final' WHERE id = $1`, [original.id]);
    const { body: seen } = await lead.get(`/findings/${original.id}`).expect(200);
    expect(seen.closed).toEqual([{ to: 'closed', code: 'finding.open-recommendations' }]);
  });

  it('brings the duplicates of a duplicate along to the original', async () => {
    const [first, second, third] = [await submitted(), await submitted(), await submitted()];
    await duplicate(first, second).expect(200);
    await duplicate(second, third).expect(200);
    expect(ids((await relations(lead, third)).duplicates)).toEqual([first.id, second.id]);
    expect(await refused(duplicate(await submitted(), second).expect(422))).toEqual(['does-not-stand']);
  });

  it('shows the chain of what was found again, and again', async () => {
    const first = await submitted({ observedOn: '2026-01-01' });
    const second = await submitted({ observedOn: '2026-02-01', repeatOf: first.id });
    const third = await submitted({ observedOn: '2026-03-01', repeatOf: second.id });
    expect(third.repeatOf).toBe(second.id);
    const chain = await relations(lead, third);
    expect([ids(chain.repeats), ids(chain.repeatedBy)]).toEqual([[second.id, first.id], []]);
    expect(ids((await relations(lead, first)).repeatedBy)).toEqual([second.id, third.id]);
    expect(ids((await lead.get(`/findings?repeatOf=${first.id}`).expect(200)).body.items)).toEqual([second.id]);
  });

  it('lets nothing repeat itself, nor what its writer does not read', async () => {
    const first = await aFinding(officer, [police]);
    const second = await aFinding(officer, [police], { repeatOf: first.id });
    const change = (repeatOf: string | null) =>
      officer.patch(`/findings/${first.id}`).set('if-match', `"${first.version}"`).send({ repeatOf });
    for (const id of [first.id, second.id]) expect(await refused(change(id).expect(422))).toEqual(['circle']);
    const colleague = await api.person({ role: 'officer', stakeholderId: body });
    const hidden = await aFinding(colleague, [police]);
    expect(await refused(change(hidden.id).expect(422))).toEqual(['unknown']);
    const again = officer.post('/findings').send(findingInput([police], { repeatOf: hidden.id }));
    expect(await refused(again.expect(422))).toEqual(['unknown']);
    expect((await change(null).expect(200)).body.repeatOf).toBeNull();
  });
  it('tells nobody of what they may not read, in no list and by no filter', async () => {
    const original = await submitted({ visibility: 'restricted' });
    const [one, again] = [await submitted(), await submitted({ repeatOf: original.id })];
    await duplicate(one, original).expect(200);
    expect(await relations(analyst, one)).toMatchObject({ original: null });
    expect(await relations(analyst, again)).toMatchObject({ repeats: [] });
    expect((await analyst.get(`/findings/${again.id}`).expect(200)).body.repeatOf).toBeNull();
    for (const filter of ['duplicateOf', 'repeatOf'])
      expect((await analyst.get(`/findings?${filter}=${original.id}`).expect(200)).body.total).toBe(0);
    expect((await relations(lead, original)).duplicates).toHaveLength(1);
    await analyst.get(`/findings/${original.id}/relations`).expect(404);
  });
});
