import type { Dashboard, DashboardFigures, SaveDashboard } from '@nahliad/contracts';
import { uuidv7 } from 'uuidv7';
import { TestApi, type Asker } from '../../testing/api';
import { aStakeholder } from '../../testing/factories';
import { Register } from '../indicators/testing/register';

describe('dashboards', () => {
  let api: TestApi;
  let [analyst, lead, colleague, administrator] = [] as unknown as [Asker, Asker, Asker, Asker];
  let [body, other, police, prisons] = ['', '', '', ''];
  beforeAll(async () => {
    api = await TestApi.start();
    [body, other] = [await aStakeholder(api, 'ombuds'), await aStakeholder(api, 'media')];
    police = await aStakeholder(api, 'security-institution');
    prisons = await aStakeholder(api, 'security-institution');
    analyst = await api.person({ role: 'analyst' });
    lead = await api.person({ role: 'lead', stakeholderId: body });
    colleague = await api.person({ role: 'officer', stakeholderId: body });
    administrator = await api.person({ role: 'administrator' });
  });
  afterAll(() => api.stop());

  const figure = (over: Partial<SaveDashboard['figures'][number]> = {}): SaveDashboard['figures'][number] => ({
    indicator: 'findings',
    by: null,
    window: 24,
    institutionId: null,
    category: null,
    criterion: null,
    ...over,
  });
  const input = (over: Partial<SaveDashboard> = {}): SaveDashboard => ({
    name: { en: 'Every month', uk: 'Щомісяця' },
    figures: [figure()],
    sharedWith: 'nobody',
    bodyId: null,
    ...over,
  });
  const make = async (asker: Asker, over?: Partial<SaveDashboard>): Promise<Dashboard> =>
    (await asker.post('/dashboards').send(input(over)).expect(201)).body;
  const change = (asker: Asker, { id, version }: Dashboard, over?: Partial<SaveDashboard>) =>
    asker.patch(`/dashboards/${id}`).set('if-match', `"${version}"`).send(input(over));
  const finds = async (asker: Asker, { id }: Dashboard): Promise<boolean> => {
    const listed = (await asker.get('/dashboards').expect(200)).body.items.some((one: Dashboard) => one.id === id);
    await asker.get(`/dashboards/${id}`).expect(listed ? 200 : 404);
    return listed;
  };

  it('are one’s own, a body’s or everybody’s who is signed in', async () => {
    const seenBy = async (dashboard: Dashboard) =>
      Promise.all([lead, colleague, analyst].map((asker) => finds(asker, dashboard)));
    expect(await seenBy(await make(lead))).toEqual([true, false, false]);
    expect(await seenBy(await make(lead, { sharedWith: 'body', bodyId: body }))).toEqual([true, true, false]);
    const shared = await make(lead, { sharedWith: 'everybody' });
    expect(await seenBy(shared)).toEqual([true, true, true]);
    await api.visitor.get(`/dashboards/${shared.id}`).expect(401);
    expect((await analyst.get(`/dashboards/${shared.id}`)).body).toMatchObject({
      name: input().name,
      figures: input().figures,
      sharedWith: 'everybody',
      body: null,
      madeBy: { id: lead.id },
      may: { change: false, delete: false },
    });
  });

  it('are shared with no body but one’s own', async () => {
    const refused = await lead
      .post('/dashboards')
      .send(input({ sharedWith: 'body', bodyId: other }))
      .expect(403);
    expect(refused.body.code).toBe('dashboard.body-not-yours');
    expect((await change(lead, await make(lead), { sharedWith: 'body', bodyId: other })).status).toBe(403);
    await lead
      .post('/dashboards')
      .send(input({ sharedWith: 'body' }))
      .expect(422);
    await lead
      .post('/dashboards')
      .send(input({ bodyId: body }))
      .expect(422);
  });

  it('are changed by whoever made them, on the version that they read', async () => {
    const made = await make(lead, { sharedWith: 'everybody' });
    const figures = [figure({ indicator: 'acceptance', by: 'institution' }), figure({ criterion: 'transparency' })];
    const changed = (await change(lead, made, { figures }).expect(200)).body;
    expect(changed).toMatchObject({ figures, sharedWith: 'nobody', version: 2 });
    expect((await change(lead, made).expect(412)).body.code).toBe('record.version-stale');
    const shared = (await change(lead, changed, { sharedWith: 'everybody' }).expect(200)).body;
    expect((await change(colleague, shared).expect(403)).body.code).toBe('dashboard.not-yours');
    await lead.patch(`/dashboards/${made.id}`).send(input()).expect(428);
  });

  it('are cleared away by whoever made them, by a lead of the body, and by an administrator if everybody’s', async () => {
    const ofBody = await make(colleague, { sharedWith: 'body', bodyId: body });
    const ofAll = await make(colleague, { sharedWith: 'everybody' });
    await administrator.delete(`/dashboards/${ofBody.id}`).expect(404);
    expect((await lead.delete(`/dashboards/${ofAll.id}`).expect(403)).body.code).toBe('dashboard.not-yours');
    await lead.delete(`/dashboards/${ofBody.id}`).expect(204);
    await administrator.delete(`/dashboards/${ofAll.id}`).expect(204);
    expect(await finds(colleague, ofBody)).toBe(false);
    await lead.delete(`/dashboards/${uuidv7()}`).expect(404);
  });

  it('hold no figure that cannot be drawn so, and no more than can be taken in', async () => {
    const refused = await lead
      .post('/dashboards')
      .send(input({ figures: [figure({ indicator: 'overdue', by: 'month' })] }));
    expect([refused.status, refused.body.errors]).toEqual([422, [{ path: 'figures.0.by', code: 'not-applicable' }]]);
    await lead
      .post('/dashboards')
      .send(input({ figures: [] }))
      .expect(422);
    await lead
      .post('/dashboards')
      .send(input({ figures: Array(13).fill(figure()) }))
      .expect(422);
  });

  it('tell figures in their order, over what whoever looks may count', async () => {
    const register = new Register(api);
    const observedOn = '2026-05-10';
    await register.finding({ bodyId: body, institutionIds: [police], observedOn });
    await register.finding({
      bodyId: body,
      institutionIds: [prisons],
      observedOn,
      visibility: 'restricted',
      publication: 'unpublished',
    });
    const figures = [figure({ institutionId: police }), figure(), figure({ indicator: 'acceptance', by: 'region' })];
    const { id } = await make(lead, { sharedWith: 'everybody', figures });
    const told = async (asker: Asker): Promise<DashboardFigures> =>
      (await asker.get(`/dashboards/${id}/figures?asOf=2026-06-30`).expect(200)).body;
    const { asOf, figures: own } = await told(lead);
    expect([asOf, ...own.map(({ key }) => key)]).toEqual(['2026-06-30', 'findings', 'findings', 'acceptance']);
    const counts = (of: DashboardFigures) => of.figures.slice(0, 2).map(({ values }) => values[0]?.numerator);
    expect(counts(await told(lead))).toEqual([1, 2]);
    expect(counts(await told(analyst))).toEqual([1, 1]);
    await api.visitor.get(`/dashboards/${id}/figures`).expect(401);
  });
});
