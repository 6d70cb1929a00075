import { DueList, type CreateActivity, type DueCell } from '@nahliad/contracts';
import { monthsBefore, today } from '@nahliad/domain';
import { TestApi, type Asker } from '../../testing/api';
import { aMandate, anActivity, aStakeholder } from '../../testing/factories';

describe('what is to be looked at next', () => {
  let api: TestApi;
  let [administrator, lead]: Asker[] = [];
  let [ombuds, ngo, ministry, police, closed] = ['', '', '', '', ''];
  beforeAll(async () => {
    api = await TestApi.start();
    ombuds = await aStakeholder(api, 'ombuds');
    ngo = await aStakeholder(api, 'civil-society');
    ministry = await aStakeholder(api, 'security-institution', { institutionType: 'ministry' });
    police = await aStakeholder(api, 'security-institution', { parentId: ministry });
    closed = await aStakeholder(api, 'security-institution', { parentId: ministry });
    administrator = await api.person({ role: 'administrator' });
    lead = await api.person({ role: 'lead', stakeholderId: ombuds });
    await api.sql('UPDATE stakeholder SET active = false WHERE id = $1', [closed]);
  });
  beforeEach(() => api.sql('DELETE FROM activity').then(() => api.sql('DELETE FROM mandate')));
  afterAll(() => api.stop());

  const as = (asker: Asker | undefined) => asker as Asker;
  const mandate = (body: string, institution: string, over = {}) =>
    aMandate(as(administrator), body, institution, over);
  const monthsAgo = (months: number) => monthsBefore(today(), months);
  const look = (months: number, over: Partial<CreateActivity> = {}) =>
    anActivity(as(lead), [police], { startedOn: monthsAgo(months), endedOn: monthsAgo(months), ...over });
  const due = async (query = '', asker = lead): Promise<DueCell[]> => {
    const { body } = await as(asker).get(`/mandates/due?${query}`).expect(200);
    expect(DueList.parse(body)).toEqual(body);
    return body.items;
  };
  const one = async (query = '', asker = lead) => {
    const cells = await due(query, asker);
    expect(cells).toHaveLength(1);
    return cells[0] as DueCell;
  };

  it('is every cell of a mandate, of the subtree too where it reaches so far, and only of what is active', async () => {
    await mandate(ombuds, ministry, { includesSubtree: true, criteria: ['human-rights', 'transparency'] });
    const cells = await due();
    expect(cells.map(({ institution, criterion }) => [institution.id, criterion])).toEqual(
      [ministry, police].flatMap((id) => [
        [id, 'transparency'],
        [id, 'human-rights'],
      ]),
    );
    expect(cells[0]).toMatchObject({ neverLookedAt: true, overdue: true, dueOn: null, urgency: 2, lastLook: null });
    await api.sql('UPDATE mandate SET includes_subtree = false');
    expect(await due()).toHaveLength(2);
    await api.sql(`UPDATE mandate SET valid_to = '2020-01-01'`);
    expect(await due()).toEqual([]);
  });

  it('runs from the last look that was not obstructed, and grows with the months since', async () => {
    await mandate(ombuds, police, { intervalMonths: 12, criticality: 3 });
    const act = await look(6);
    await look(20, { outcome: 'findings' });
    const blocked = await look(2, { outcome: 'obstructed' });
    const cell = await one();
    expect(cell).toMatchObject({
      lastLook: { id: act.id, reference: act.reference, on: monthsAgo(6) },
      obstructed: { id: blocked.id },
      dueOn: monthsBefore(monthsAgo(6), -12),
      overdue: false,
      neverLookedAt: false,
    });
    expect(cell.urgency).toBeCloseTo(1.5, 1);
    await look(1);
    expect(await one()).toMatchObject({ obstructed: null, lastLook: { on: monthsAgo(1) } });
  });

  it('knows who is on the way, and who else has looked', async () => {
    await mandate(ombuds, police);
    const officer = await api.person({ role: 'officer', stakeholderId: ngo });
    await anActivity(officer, [police], { startedOn: monthsAgo(3), endedOn: monthsAgo(3) });
    const plan = await look(0, { outcome: 'ongoing', endedOn: undefined });
    expect(await one()).toMatchObject({
      lastLook: null,
      neverLookedAt: true,
      othersLookedOn: monthsAgo(3),
      underWay: { id: plan.id },
    });
  });

  it('counts an act for every body that took part in it, and not for one that was only asked', async () => {
    await mandate(ngo, police);
    const act = await look(1, { bodyIds: [ombuds, ngo] });
    expect((await one()).lastLook).toBeNull();
    await api.sql(`UPDATE participation SET state = 'accepted' WHERE activity_id = $1`, [act.id]);
    expect((await one()).lastLook?.id).toBe(act.id);
  });

  it('says of a past day what was due then, by what each act had come to by that day', async () => {
    await mandate(ombuds, police, { intervalMonths: 12 });
    const act = await look(10, { outcome: 'findings' });
    await api.sql(`UPDATE activity SET started_on = $1 WHERE id = $2`, [monthsAgo(14), act.id]);
    await look(2, { outcome: 'obstructed' });
    const asOf = (months: number) => one(`asOf=${monthsAgo(months)}`);
    expect(await asOf(1)).toMatchObject({ lastLook: { id: act.id }, obstructed: { on: monthsAgo(2) } });
    expect(await asOf(9)).toMatchObject({ lastLook: { id: act.id }, obstructed: null, underWay: null });
    expect(await asOf(12)).toMatchObject({ lastLook: null, neverLookedAt: true, underWay: { id: act.id } });
    expect(await asOf(20)).toMatchObject({ lastLook: null, underWay: null });
    expect(await asOf(-3)).toMatchObject({ overdue: true, lastLook: { id: act.id } });
  });

  it('takes the shortest interval and the highest criticality where mandates of a body meet', async () => {
    await mandate(ombuds, police, { intervalMonths: 36, criticality: 3 });
    await mandate(ombuds, ministry, { includesSubtree: true, intervalMonths: 6, criticality: 1 });
    expect(await one(`institutionId=${police}`)).toMatchObject({ intervalMonths: 6, criticality: 3 });
  });

  it('tells nobody of an act that they may not read', async () => {
    await mandate(ombuds, police);
    await look(1, { visibility: 'restricted' });
    expect((await one()).lastLook).not.toBeNull();
    expect((await one('', api.visitor)).lastLook).toBeNull();
    await look(1, { status: 'draft' });
    expect((await one('', await api.person({ role: 'officer', stakeholderId: ngo }))).lastLook).toBeNull();
  });

  it('puts one’s own bodies first, then what is most urgent, page by page', async () => {
    await mandate(ngo, police, { criticality: 3 });
    await mandate(ombuds, police, { criticality: 1 });
    await mandate(ombuds, ministry, { criticality: 2 });
    const order = async (asker?: Asker) =>
      (await due('', asker)).map(({ body, criticality }) => [body.id, criticality]);
    expect(await order()).toEqual([
      [ombuds, 2],
      [ombuds, 1],
      [ngo, 3],
    ]);
    expect((await order(api.visitor))[0]).toEqual([ngo, 3]);
    const first = (await as(lead).get('/mandates/due?limit=2')).body;
    expect([first.items.length, first.total]).toEqual([2, 3]);
    const rest = (await as(lead).get(`/mandates/due?limit=2&cursor=${first.next}`)).body;
    expect([rest.items.length, rest.next]).toEqual([1, null]);
    await as(lead).get('/mandates/due?cursor=abc').expect(400);
  });

  it('finds by body and criterion, and by the days between which it is due', async () => {
    await mandate(ombuds, police, { intervalMonths: 12, criteria: ['human-rights', 'transparency'] });
    await look(11);
    expect(await due(`bodyId=${ngo}`)).toEqual([]);
    expect(await due('criterion=transparency')).toHaveLength(1);
    const on = monthsBefore(monthsAgo(11), -12);
    expect((await one(`dueFrom=${on}&dueTo=${on}`)).criterion).toBe('human-rights');
    expect(await due(`dueTo=${today()}`)).toEqual([]);
  });
});
