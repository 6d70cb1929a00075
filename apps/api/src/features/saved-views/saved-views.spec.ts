import type { SaveView, SavedView } from '@nahliad/contracts';
import { TestApi, type Asker } from '../../testing/api';
import { aStakeholder } from '../../testing/factories';

describe('saved views', () => {
  let api: TestApi;
  let [officer, lead, stranger] = [] as unknown as [Asker, Asker, Asker];
  let [body, other] = ['', ''];
  beforeAll(async () => {
    api = await TestApi.start();
    [body, other] = [await aStakeholder(api, 'ombuds'), await aStakeholder(api, 'media')];
    officer = await api.person({ role: 'officer', stakeholderId: body });
    lead = await api.person({ role: 'lead', stakeholderId: body });
    stranger = await api.person({ role: 'officer', stakeholderId: other });
  });
  afterAll(() => api.stop());

  const input: SaveView = { page: 'findings', name: { en: 'Worst first', uk: 'Найгірші' }, filters: 'severity=4' };
  const save = async (asker: Asker, over: Partial<SaveView> = {}): Promise<SavedView> =>
    (
      await asker
        .post('/saved-views')
        .send({ ...input, ...over })
        .expect(201)
    ).body;
  const patch = (asker: Asker, { id, version }: SavedView, change: object) =>
    asker.patch(`/saved-views/${id}`).set('if-match', `"${version}"`).send(change);
  const found = async (asker: Asker, { id }: SavedView): Promise<SavedView | undefined> =>
    (await asker.get('/saved-views?page=findings').expect(200)).body.items.find((one: SavedView) => one.id === id);
  const opening = async (asker: Asker) => (await asker.get('/session').expect(200)).body.views;

  it('keeps filters under a name, for oneself or for all of one’s body', async () => {
    const own = await save(officer);
    expect(own).toMatchObject({ ...input, body: null, opensPage: false, may: { change: true, delete: true } });
    expect([await found(officer, own), await found(lead, own)]).toEqual([own, undefined]);
    const shared = (await patch(officer, own, { bodyId: body, name: { uk: 'Спільні' } }).expect(200)).body;
    expect(await found(lead, own)).toEqual({ ...shared, may: { change: false, delete: true } });
    expect(shared).toMatchObject({ name: { en: null, uk: 'Спільні' }, body: { id: body }, version: 2 });
    expect(await found(stranger, own)).toBeUndefined();
    expect((await stranger.delete(`/saved-views/${own.id}`).expect(404)).body.code).toBe('saved-view.not-found');
  });

  it('is changed by whoever keeps it, and cleared away by a lead of the body too', async () => {
    const shared = await save(officer, { bodyId: body });
    const colleague = await api.person({ role: 'officer', stakeholderId: body });
    for (const asked of [patch(lead, shared, { filters: 'severity=3' }), colleague.delete(`/saved-views/${shared.id}`)])
      expect((await asked.expect(403)).body.code).toBe('saved-view.not-yours');
    await patch(officer, { ...shared, version: 7 }, { filters: '' }).expect(412);
    await lead.delete(`/saved-views/${shared.id}`).expect(204);
    expect(await found(officer, shared)).toBeUndefined();
  });

  it('is shared with no body but one’s own', async () => {
    const refused = await officer
      .post('/saved-views')
      .send({ ...input, bodyId: other })
      .expect(403);
    expect(refused.body.code).toBe('saved-view.body-not-yours');
    await patch(officer, await save(officer), { bodyId: other }).expect(403);
  });

  it('opens a page for each who chose so, one a page, and only while they find it', async () => {
    const shared = await save(officer, { bodyId: body, opensPage: true });
    expect([await opening(officer), await opening(lead)]).toEqual([{ findings: 'severity=4' }, {}]);
    expect((await patch(lead, shared, { opensPage: true }).expect(200)).body).toMatchObject({ opensPage: true });
    expect(await opening(lead)).toEqual({ findings: 'severity=4' });
    const next = await save(lead, { filters: 'severity=1', opensPage: true });
    expect(await opening(lead)).toEqual({ findings: 'severity=1' });
    expect(await found(lead, shared)).toMatchObject({ opensPage: false });
    await patch(lead, next, { opensPage: false }).expect(200);
    expect(await opening(lead)).toEqual({});
    await patch(lead, shared, { opensPage: true }).expect(200);
    await api.sql('UPDATE saved_view SET body_id = NULL WHERE id = $1', [shared.id]);
    expect(await opening(lead)).toEqual({});
  });

  it('is nobody’s page any more once it is shared no longer', async () => {
    const shared = await save(officer, { bodyId: body, opensPage: true });
    await patch(lead, shared, { opensPage: true }).expect(200);
    const own = (await patch(officer, shared, { bodyId: null }).expect(200)).body;
    const opens = await api.sql('SELECT person_id FROM saved_view_default WHERE view_id = $1', [own.id]);
    expect(opens).toEqual([{ person_id: officer.id }]);
  });

  it('holds filters as an address says them, and nothing else', async () => {
    for (const filters of ['?severity=4', 'q=two words', 'severity=4#top'])
      await officer
        .post('/saved-views')
        .send({ ...input, filters })
        .expect(422);
  });
});
