import type { Activity, CreateActivity } from '@nahliad/contracts';
import { VISIBILITIES, daysAfter, today, type Visibility } from '@nahliad/domain';
import { TestApi, type Asker } from '../../testing/api';
import { anActivity, aStakeholder } from '../../testing/factories';

let api: TestApi;
let [ombuds, ngo, police, army] = ['', '', '', ''];
let lead: Asker;
beforeAll(async () => {
  api = await TestApi.start();
  ombuds = await aStakeholder(api, 'ombuds');
  ngo = await aStakeholder(api, 'civil-society');
  police = await aStakeholder(api, 'security-institution');
  army = await aStakeholder(api, 'security-institution');
  lead = await api.person({ role: 'lead', stakeholderId: ombuds });
});
afterAll(() => api.stop());

describe('who reads an act of oversight', () => {
  const acts = {} as Record<Visibility, Activity>;
  beforeAll(async () => {
    for (const visibility of VISIBILITIES) {
      acts[visibility] = await anActivity(lead, [police], { title: { en: visibility }, kind: 'inquiry' });
      await api.sql('UPDATE activity SET visibility = $2 WHERE id = $1', [acts[visibility].id, visibility]);
    }
  });

  /** What somebody finds by asking for each, which is what the list and its total must say too. */
  const readBy = async (asker: Asker) => {
    const found: Visibility[] = [];
    for (const visibility of VISIBILITIES)
      if ((await asker.get(`/activities/${acts[visibility].id}`)).status === 200) found.push(visibility);
    const { body } = await asker.get('/activities?kind=inquiry&sort=createdAt').expect(200);
    expect(body.items.map((item: Activity) => item.title.en)).toEqual(found);
    expect(body.total).toBe(found.length);
    return found;
  };
  const partner: Visibility[] = ['public', 'partners'];

  it('is everybody where it is public, and nobody by their role where it is confidential', async () => {
    expect(await readBy(api.visitor)).toEqual(['public']);
    expect(await readBy(await api.person({ role: 'administrator' }))).toEqual(['public']);
    for (const role of ['analyst', 'auditor'] as const)
      expect(await readBy(await api.person({ role }))).toEqual(partner);
    expect(await readBy(await api.person({ role: 'officer', stakeholderId: ngo }))).toEqual(partner);
    const colleague = await api.person({ role: 'officer', stakeholderId: ombuds });
    expect(await readBy(colleague)).toEqual([...partner, 'restricted']);
    expect(await readBy(lead)).toEqual([...VISIBILITIES]);
  });

  it('is the institution once it is over or was announced, and not while somebody is on the way', async () => {
    const respondent = await api.person({ role: 'respondent', stakeholderId: police });
    expect(await readBy(respondent)).toEqual(partner);
    expect(await readBy(await api.person({ role: 'respondent', stakeholderId: army }))).toEqual(['public']);
    const plan = { startedOn: daysAfter(today(), 9), endedOn: undefined, outcome: 'ongoing' as const };
    const announced = await anActivity(lead, [police], { ...plan, announced: true });
    await respondent.get(`/activities/${announced.id}`).expect(200);
    const secret = await anActivity(lead, [police], { ...plan, announced: false });
    const unsaid = await anActivity(lead, [police], plan);
    await respondent.get(`/activities/${secret.id}`).expect(404);
    await respondent.get(`/activities/${unsaid.id}`).expect(404);
  });

  it('is whoever was asked to take part, until they decline', async () => {
    const officer = await api.person({ role: 'officer', stakeholderId: ngo });
    const act = await anActivity(lead, [police], { bodyIds: [ombuds, ngo], visibility: 'restricted' });
    await officer.get(`/activities/${act.id}`).expect(200);
    await api.sql(`UPDATE participation SET state = 'declined' WHERE activity_id = $1`, [act.id]);
    await officer.get(`/activities/${act.id}`).expect(404);
  });
});

describe('the list of acts of oversight', () => {
  const ids: string[] = [];
  beforeAll(async () => {
    await api.sql('DELETE FROM activity');
    const log = async (over: Partial<CreateActivity>, at = police) => ids.push((await anActivity(lead, [at], over)).id);
    await log({ startedOn: '2026-01-10', endedOn: '2026-02-20', criteria: ['transparency'], kind: 'audit' });
    await log({ startedOn: '2026-03-01', endedOn: '2026-03-01', outcome: 'obstructed' }, army);
    await log({ startedOn: '2026-04-01', endedOn: undefined, outcome: 'ongoing' });
    await log({ startedOn: daysAfter(today(), 40), endedOn: undefined, outcome: 'ongoing', bodyIds: [ombuds, ngo] });
  });

  it.each([
    ['sort=startedOn', [0, 1, 2, 3]],
    ['kind=audit', [0]],
    ['outcome=ongoing', [3, 2]],
    ['criterion=transparency', [0]],
    ['category=ombuds&category=media', [3, 2, 1, 0]],
    ['category=civil-society', []],
    ['from=2026-02-20&to=2026-02-20', [0]],
    ['from=2026-02-21&to=2026-03-31', [1]],
    ['from=2026-05-01&to=2026-05-31', [2]],
    [`from=${daysAfter(today(), 1)}`, [3]],
  ])('finds by %s', async (query, places) => {
    const { body } = await lead.get(`/activities?${query}`).expect(200);
    expect(body.items.map(({ id }: Activity) => ids.indexOf(id))).toEqual(places);
    expect(body.total).toBe(places.length);
  });

  it('finds by institution, and by every body that works on it', async () => {
    const found = async (query: string) =>
      (await lead.get(`/activities?${query}`)).body.items.map(({ id }: Activity) => ids.indexOf(id));
    expect(await found(`institutionId=${army}`)).toEqual([1]);
    expect(await found(`bodyId=${ngo}`)).toEqual([3]);
    expect(await found(`bodyId=${ombuds}`)).toEqual([3, 2, 1, 0]);
    await lead.get('/activities?colour=red').expect(400);
  });
});
