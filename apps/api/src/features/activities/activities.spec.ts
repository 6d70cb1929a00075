import { Activity, ActivitySummary, type CreateActivity } from '@nahliad/contracts';
import { daysAfter, today } from '@nahliad/domain';
import { stoodOn } from '../../platform/database/stood-on';
import { TestApi, type Asker } from '../../testing/api';
import { activityInput, aFinding, anActivity, aStakeholder, findingInput } from '../../testing/factories';

describe('acts of oversight', () => {
  let api: TestApi;
  let [officer, lead]: Asker[] = [];
  let [body, other, police, army] = ['', '', '', ''];
  beforeAll(async () => {
    api = await TestApi.start();
    body = await aStakeholder(api, 'ombuds');
    other = await aStakeholder(api, 'civil-society');
    police = await aStakeholder(api, 'security-institution');
    army = await aStakeholder(api, 'security-institution', { institutionType: 'armed-forces' });
    officer = await api.person({ role: 'officer', stakeholderId: body });
    lead = await api.person({ role: 'lead', stakeholderId: body });
  });
  afterAll(() => api.stop());

  const as = (asker: Asker | undefined) => asker as Asker;
  const refusal = async (input: object, asker = officer) => {
    const { body: problem } = await as(asker).post('/activities').send(input);
    return [problem.code, ...(problem.errors ?? []).map(({ path }: { path: string }) => path)].join(' ');
  };
  const patch = (asker: Asker | undefined, { id, version }: Activity, change: object) =>
    as(asker).patch(`/activities/${id}`).set('if-match', `"${version}"`).send(change);

  it('logs one, in the order in which its institutions and criteria were named', async () => {
    const criteria: CreateActivity['criteria'] = ['transparency', 'human-rights'];
    const act = await anActivity(as(officer), [police, army], {
      bodyIds: [body],
      criteria,
      title: { uk: 'Візит до ізолятора' },
      announced: false,
    });
    expect(Activity.parse(act)).toEqual(act);
    expect(act).toMatchObject({
      bodyId: body,
      institutionIds: [police, army],
      criteria,
      kind: 'visit',
      title: { en: null, uk: 'Візит до ізолятора' },
      startedOn: '2026-03-10',
      endedOn: '2026-03-12',
      announced: false,
      outcome: 'no-findings',
      visibility: 'partners',
      status: 'logged',
      version: 1,
      may: { edit: true, log: false, logFinding: true, show: ['partners', 'restricted', 'confidential'] },
    });
    expect(act.cells).toHaveLength(4);
    expect(act.reference).toMatch(/^UA-A-\d{4}-\d{4,}$/);
    expect((await as(officer).get(`/activities/${act.id}`).expect(200)).body).toEqual(act);
    const { body: list } = await as(officer).get('/activities').expect(200);
    expect(list.items.map((item: unknown) => ActivitySummary.parse(item))).toEqual(list.items);
  });

  it('audits it in the same breath, and makes nothing twice under one key', async () => {
    const send = () =>
      as(officer)
        .post('/activities')
        .set('idempotency-key', 'one')
        .send(activityInput([police], { kind: 'hearing' }));
    const [first, second] = [await send().expect(201), await send().expect(201)];
    expect(second.body.id).toBe(first.body.id);
    const entries = await api.sql('SELECT action, body_id FROM audit_entry WHERE subject_id = $1', [first.body.id]);
    expect(entries).toEqual([{ action: 'activity.logged', body_id: body }]);
  });

  it('ends on the day on which it began where it has an outcome and no other end', async () => {
    const act = await anActivity(as(officer), [police], { startedOn: '2026-02-01', endedOn: undefined });
    expect(act.endedOn).toBe('2026-02-01');
  });

  it.each<[string, Partial<CreateActivity>]>([
    ['activity.outcome-required outcome', { outcome: 'ongoing' }],
    ['activity.ended-in-future endedOn', { endedOn: daysAfter(today(), 3) }],
    ['activity.outcome-in-future outcome', { startedOn: daysAfter(today(), 3), endedOn: undefined }],
    ['request.invalid endedOn', { endedOn: '2026-03-09' }],
    ['finding.state-secret note.uk', { note: { uk: 'Цілком таємно\nПлан' } }],
    ['activity.four-eyes visibility', { visibility: 'public' }],
  ])('refuses what contradicts itself: %s', async (code, over) => {
    expect(await refusal(activityInput([police], over))).toBe(code);
  });

  it('plans one ahead, and says how it ended once it has', async () => {
    const startedOn = daysAfter(today(), 20);
    const planned = await anActivity(as(officer), [police], { startedOn, endedOn: undefined, outcome: 'ongoing' });
    expect(planned.endedOn).toBeNull();
    const began = (await patch(officer, planned, { startedOn: '2026-04-01' }).expect(200)).body;
    expect((await patch(officer, began, { outcome: 'obstructed' })).body.code).toBe('activity.end-required');
    const ended = await patch(lead, began, { outcome: 'obstructed', endedOn: '2026-04-02' }).expect(200);
    expect(ended.body).toMatchObject({ outcome: 'obstructed', endedOn: '2026-04-02', version: 3 });
    await patch(officer, began, { kind: 'audit' }).expect(412);
    await patch(lead, ended.body, { outcome: 'findings' }).expect(200);
    const steps = await api.sql(
      `SELECT from_value AS "from", to_value AS "to", effective_on::text AS on FROM status_event
        WHERE activity_id = $1 AND axis = 'outcome' ORDER BY effective_on, id`,
      [planned.id],
    );
    expect(steps).toEqual([
      { from: null, to: 'ongoing', on: today() },
      { from: 'ongoing', to: 'obstructed', on: today() },
      { from: 'obstructed', to: 'findings', on: today() },
    ]);
    expect(await api.sql('SELECT action FROM audit_entry WHERE subject_id = $1 ORDER BY at', [planned.id])).toEqual(
      ['logged', 'changed', 'changed', 'changed'].map((step) => ({ action: `activity.${step}` })),
    );
  });

  it('is known as of any day by what came of it until then', async () => {
    const act = await anActivity(as(officer), [police], { startedOn: '2026-03-10', outcome: 'obstructed' });
    const draft = await anActivity(as(officer), [police], { status: 'draft', outcome: 'no-findings' });
    await patch(lead, act, { outcome: 'no-findings' }).expect(200);
    const on = async (day: string, { id }: Activity) =>
      (
        await api.sql(
          `SELECT ${stoodOn('activity', 'a', 'outcome', `'${day}'::date`)} AS was FROM activity a WHERE id = $1`,
          [id],
        )
      )[0];
    const days = ['2026-03-11', '2026-03-12', daysAfter(today(), -1), today()];
    expect(await Promise.all(days.map((day) => on(day, act)))).toEqual(
      ['ongoing', 'obstructed', 'obstructed', 'no-findings'].map((was) => ({ was })),
    );
    const { body: logged } = await patch(officer, draft, { status: 'logged' }).expect(200);
    expect(await on('2026-03-11', logged)).toEqual({ was: 'ongoing' });
  });

  it('looks at what a change names, and still at the rest', async () => {
    const act = await anActivity(as(officer), [police, army], { criteria: ['transparency'] });
    const { body: changed } = await patch(officer, act, { criteria: ['equal-security', 'accountability'] }).expect(200);
    expect(changed).toMatchObject({ institutionIds: [police, army], criteria: ['equal-security', 'accountability'] });
    const wrong = await patch(officer, changed, { institutionIds: [body] }).expect(422);
    expect(wrong.body.errors).toEqual([{ path: 'institutionIds.0', code: 'not-an-institution' }]);
  });

  it('keeps a draft its author’s, who logs it; nothing takes it back', async () => {
    const draft = await anActivity(as(officer), [police], { status: 'draft', kind: 'survey' });
    expect(draft.may).toMatchObject({ log: true });
    await as(lead).get(`/activities/${draft.id}`).expect(404);
    expect((await as(lead).get('/activities?kind=survey')).body.total).toBe(0);
    expect((await patch(officer, draft, { visibility: 'public' })).body.code).toBe('activity.four-eyes');
    const logged = (await patch(officer, draft, { status: 'logged' }).expect(200)).body;
    await as(lead).get(`/activities/${draft.id}`).expect(200);
    expect((await patch(officer, logged, { status: 'draft' })).body.code).toBe('activity.move-refused');
  });

  it('is shown to more people by a second person alone', async () => {
    const act = await anActivity(as(officer), [police], { visibility: 'restricted' });
    expect((await patch(officer, act, { visibility: 'partners' })).body.code).toBe('activity.four-eyes');
    const own = await anActivity(as(lead), [police]);
    expect((await patch(lead, own, { visibility: 'public' })).body.code).toBe('activity.four-eyes');
    const shown = (await patch(lead, act, { visibility: 'public' }).expect(200)).body;
    await api.visitor.get(`/activities/${act.id}`).expect(200);
    await patch(officer, shown, { visibility: 'restricted' }).expect(200);
    await api.visitor.get(`/activities/${act.id}`).expect(404);
  });

  it.each([
    ['co-lead', 'accepted', 200],
    ['co-lead', 'signed', 200],
    ['co-lead', 'invited', 403],
    ['contributor', 'accepted', 403],
  ])('is edited by the lead of a %s that has %s, except who may read it: %i', async (role, state, status) => {
    const colleague = await api.person({ role: 'lead', stakeholderId: other });
    const act = await anActivity(as(lead), [police], { bodyIds: [body, other] });
    await api.sql('UPDATE participation SET role = $2, state = $3 WHERE activity_id = $1', [act.id, role, state]);
    const { may } = (await as(colleague).get(`/activities/${act.id}`).expect(200)).body;
    expect(may).toMatchObject({ edit: status === 200, show: status === 200 ? ['partners'] : [] });
    const { body: changed } = await patch(colleague, act, { note: { en: 'We came back in May.' } }).expect(status);
    if (status !== 200) return;
    for (const visibility of ['public', 'restricted'] as const)
      expect((await patch(colleague, changed, { visibility })).body.code).toBe('activity.four-eyes');
  });

  it('is logged for a body of one’s own, and a lead alone asks others to take part', async () => {
    const joint = activityInput([police], { bodyIds: [body, other] });
    expect(await refusal(activityInput([police], { bodyIds: [other] }))).toBe('activity.body-not-yours bodyIds.0');
    expect(await refusal(joint)).toBe('activity.lead-invites bodyIds');
    const nobody = '00000000-0000-7000-8000-000000000000';
    expect(await refusal({ ...joint, bodyIds: [body, nobody] }, lead)).toBe('stakeholder.unknown bodyIds.1');
    expect(await refusal({ ...joint, coLeadIds: [police] }, lead)).toBe('request.invalid coLeadIds.0');
    const act = await anActivity(as(lead), [police], { bodyIds: [body, other], coLeadIds: [other] });
    expect(act.participants).toEqual([expect.objectContaining({ id: other, role: 'co-lead', state: 'invited' })]);
    const analyst = await api.person({ role: 'analyst' });
    expect((await analyst.get(`/activities/${act.id}`)).body.participants).toEqual([]);
    await as(await api.person({ role: 'analyst', stakeholderId: body }))
      .post('/activities')
      .send(activityInput([police]))
      .expect(403);
  });

  it('is named by the findings that it led to, to those who may read it', async () => {
    const act = await anActivity(as(officer), [police], { visibility: 'restricted', outcome: 'findings' });
    const finding = await aFinding(as(officer), [army], { activityId: act.id });
    expect(finding).toMatchObject({ activityId: act.id, activity: { id: act.id, reference: act.reference } });
    expect((await as(officer).get(`/findings/${finding.id}`)).body).toEqual(finding);
    await api.sql(`UPDATE finding SET workflow = 'submitted' WHERE id = $1`, [finding.id]);
    const analyst = await api.person({ role: 'analyst' });
    expect((await analyst.get(`/findings/${finding.id}`)).body).toMatchObject({ activityId: null, activity: null });
    expect((await analyst.get(`/findings?activityId=${act.id}`)).body.total).toBe(0);
    expect((await as(lead).get(`/findings?activityId=${act.id}`)).body.total).toBe(1);

    const stranger = await api.person({ role: 'officer', stakeholderId: other });
    const { body: refused } = await stranger.post('/findings').send(findingInput([police], { activityId: act.id }));
    expect([refused.code, refused.errors[0].path]).toEqual(['activity.unknown', 'activityId']);
    const plain = await aFinding(as(officer), [police]);
    const change = (activityId: string | null, version: number) =>
      as(officer).patch(`/findings/${plain.id}`).set('if-match', `"${version}"`).send({ activityId }).expect(200);
    expect((await change(act.id, 1)).body.activityId).toBe(act.id);
    expect((await change(null, 2)).body.activityId).toBeNull();
  });
});
