import { Recommendation, RecommendationSummary, type CreateRecommendation, type Finding } from '@nahliad/contracts';
import { daysAfter, today } from '@nahliad/domain';
import { TestApi, type Asker } from '../../testing/api';
import { aFinding, aStakeholder } from '../../testing/factories';
import { untilWaiting } from '../../testing/waiting';

describe('recommendations', () => {
  let api: TestApi;
  let [officer, lead, respondent] = [] as unknown as [Asker, Asker, Asker];
  let [body, police, ministry] = ['', '', ''];
  let finding: Finding;
  beforeAll(async () => {
    api = await TestApi.start();
    body = await aStakeholder(api, 'ombuds');
    police = await aStakeholder(api, 'security-institution');
    ministry = await aStakeholder(api, 'government');
    officer = await api.person({ role: 'officer', stakeholderId: body });
    lead = await api.person({ role: 'lead', stakeholderId: body });
    respondent = await api.person({ role: 'respondent', stakeholderId: police });
    finding = await findingIn('shared-for-reply');
  });
  afterAll(() => api.stop());

  async function findingIn(workflow: string, visibility = 'partners'): Promise<Finding> {
    const one = await aFinding(officer, [police]);
    await api.sql('UPDATE finding SET workflow = $2, visibility = $3 WHERE id = $1', [one.id, workflow, visibility]);
    return one;
  }
  const input = (over: Partial<CreateRecommendation> = {}): CreateRecommendation => ({
    findingIds: [finding.id],
    issuerId: body,
    addresseeId: police,
    text: { en: 'Record every detention within the hour' },
    type: 'practice',
    ...over,
  });
  const issue = async (over?: Partial<CreateRecommendation>): Promise<Recommendation> =>
    (await lead.post('/recommendations').send(input(over)).expect(201)).body;
  const refusal = async (asker: Asker, over: object) => {
    const { body } = await asker.post('/recommendations').send(input(over));
    return body.errors ? `${body.code} ${body.errors.map((one: { path: string }) => one.path)}` : body.code;
  };
  const respond = (asker: Asker, { id }: { id: string }, over: object = {}) =>
    asker.post(`/recommendations/${id}/responses`).send({ position: 'accepted', text: { uk: 'Прийнято' }, ...over });
  const listed = async (asker: Asker, query: string): Promise<{ ids: string[]; total: number }> => {
    const { body } = await asker.get(`/recommendations?${query}`).expect(200);
    return { ids: body.items.map((item: RecommendationSummary) => item.id), total: body.total };
  };

  it('issues one, dated today, and audits it', async () => {
    const also = await aStakeholder(api, 'security-institution');
    const one = await issue({ alsoAddressedIds: [ministry, also], responseDueOn: daysAfter(today(), 30) });
    expect(Recommendation.parse(one)).toEqual(one);
    expect(one).toMatchObject({
      issuedOn: today(),
      position: 'pending',
      implementation: 'open',
      findingIds: [finding.id],
      criteria: ['human-rights'],
      alsoAddressed: [{ id: ministry }, { id: also }],
      may: { edit: true, respond: false },
    });
    expect(one.reference).toMatch(/^UA-R-\d{4}-\d{4,}$/);
    const [entry] = await api.sql('SELECT action, body_id FROM audit_entry WHERE subject_id = $1', [one.id]);
    expect(entry).toEqual({ action: 'recommendation.issued', body_id: body });
    const { recommendations } = (await lead.get(`/findings/${finding.id}`).expect(200)).body;
    expect(recommendations).toContainEqual(expect.objectContaining({ id: one.id, position: 'pending' }));
  });

  it('is issued by a lead of the body, on findings of that body past their draft, to somebody known', async () => {
    const nobody = '00000000-0000-7000-8000-000000000000';
    const other = await aStakeholder(api, 'parliament');
    const both = await api.person({ role: 'lead', stakeholderId: other }, { role: 'officer', stakeholderId: body });
    await officer.post('/recommendations').send(input()).expect(403);
    expect(await refusal(both, {})).toBe('recommendation.issuer-not-yours issuerId');
    expect(await refusal(both, { issuerId: other })).toBe('recommendation.finding-unknown findingIds.0');
    for (const id of [nobody, (await findingIn('draft')).id, (await findingIn('closed')).id])
      expect(await refusal(lead, { findingIds: [finding.id, id] })).toBe('recommendation.finding-unknown findingIds.1');
    expect(await refusal(lead, { addresseeId: nobody })).toBe('stakeholder.unknown addresseeId');
    expect(await refusal(lead, { alsoAddressedIds: [nobody] })).toBe('stakeholder.unknown alsoAddressedIds.0');
  });

  it('is not issued on a finding that is closed meanwhile', async () => {
    const closing = await findingIn('final');
    const earlier = await api.db.connect();
    await earlier.query('BEGIN');
    await earlier.query(`UPDATE finding SET workflow = 'closed' WHERE id = $1`, [closing.id]);
    const later = refusal(lead, { findingIds: [closing.id] });
    await untilWaiting(api);
    await earlier.query('COMMIT');
    earlier.release();
    expect(await later).toBe('recommendation.finding-unknown findingIds.0');
  });

  it('has nothing due before it is issued, is not issued ahead, and keeps no state secret', async () => {
    const yesterday = daysAfter(today(), -1);
    const early = { responseDueOn: yesterday, targetOn: yesterday };
    expect(await refusal(lead, early)).toBe('recommendation.due-before-issue responseDueOn,targetOn');
    expect(await refusal(lead, { issuedOn: daysAfter(today(), 1) })).toBe('request.invalid issuedOn');
    expect(await refusal(lead, { text: { uk: 'Цілком таємно\nзміст' } })).toBe('finding.state-secret text.uk');
  });

  it('is read with any of its findings, and names only those that the reader may read', async () => {
    const published = await findingIn('final', 'public');
    await api.sql(`UPDATE finding SET publication = 'published' WHERE id = $1`, [published.id]);
    const hidden = await issue();
    const shown = await issue({ findingIds: [finding.id, published.id] });
    await api.visitor.get(`/recommendations/${hidden.id}`).expect(404);
    const { body: seen } = await api.visitor.get(`/recommendations/${shown.id}`).expect(200);
    expect(seen).toMatchObject({ findingIds: [published.id], may: { edit: false, respond: false } });
    expect(await listed(api.visitor, 'limit=10')).toEqual({ ids: [shown.id], total: 1 });
    expect(await listed(api.visitor, `findingId=${finding.id}`)).toEqual({ ids: [], total: 0 });
  });

  it('is read by its addressee once a finding behind it is shared, though they may not read that finding', async () => {
    const clerk = await api.person({ role: 'respondent', stakeholderId: ministry });
    const early = await issue({ addresseeId: ministry, findingIds: [(await findingIn('assessed', 'restricted')).id] });
    const shared = await issue({ addresseeId: ministry, findingIds: [(await findingIn('final', 'restricted')).id] });
    await clerk.get(`/recommendations/${early.id}`).expect(404);
    const { body: seen } = await clerk.get(`/recommendations/${shared.id}`).expect(200);
    expect(seen).toMatchObject({ findings: [], findingIds: [], may: { respond: true } });
  });

  it('is answered by its addressee, and keeps every answer', async () => {
    const one = await issue({ issuedOn: '2026-01-10' });
    await respond(lead, one).expect(403);
    const other = await api.person({ role: 'respondent', stakeholderId: police }, { role: 'analyst' });
    const stranger = await api.person({ role: 'respondent', stakeholderId: ministry }, { role: 'analyst' });
    expect((await respond(stranger, one).expect(403)).body.code).toBe('recommendation.not-addressee');
    await respond(respondent, one, { position: 'pending' }).expect(422);
    await respond(respondent, one, { position: 'under-consideration', receivedOn: '2026-02-01' }).expect(201);
    const { body: answered } = await respond(other, one, { receivedOn: '2026-03-01', substantive: false }).expect(201);
    expect(answered).toMatchObject({
      position: 'accepted',
      version: 3,
      responses: [
        { position: 'under-consideration', receivedOn: '2026-02-01', substantive: true },
        { position: 'accepted', receivedOn: '2026-03-01', substantive: false, text: { en: null, uk: 'Прийнято' } },
      ],
    });
    const steps = await api.sql(
      `SELECT from_value, to_value, effective_on::text AS on FROM status_event
        WHERE recommendation_id = $1 AND axis = 'position' ORDER BY effective_on`,
      [one.id],
    );
    expect(steps).toEqual([
      { from_value: null, to_value: 'pending', on: '2026-01-10' },
      { from_value: 'pending', to_value: 'under-consideration', on: '2026-02-01' },
      { from_value: 'under-consideration', to_value: 'accepted', on: '2026-03-01' },
    ]);
    const audited = await api.sql(
      `SELECT person_id FROM audit_entry WHERE subject_id = $1 AND action LIKE '%answered'`,
      [one.id],
    );
    expect(audited.map((entry) => entry.person_id).sort()).toEqual([respondent.id, other.id].sort());
  });

  it('takes no answer from the future, from before the last position, or after its end', async () => {
    const one = await issue({ issuedOn: '2026-01-10' });
    await respond(respondent, one, { receivedOn: '2026-02-01' }).expect(201);
    for (const receivedOn of [daysAfter(today(), 1), '2026-01-09', '2026-01-31'])
      expect((await respond(respondent, one, { receivedOn }).expect(422)).body.errors[0].path).toBe('receivedOn');
    await api.sql(`UPDATE recommendation SET implementation = 'withdrawn' WHERE id = $1`, [one.id]);
    expect((await respond(respondent, one).expect(409)).body.code).toBe('recommendation.move-refused');
  });

  it('is changed by a lead of its issuer, on the version that was read, until it is answered', async () => {
    const one = await issue({ responseDueOn: daysAfter(today(), 5) });
    const patch = (asker: Asker, input: object, version: number) =>
      asker.patch(`/recommendations/${one.id}`).set('if-match', `"${version}"`).send(input);
    const stranger = await api.person({ role: 'lead', stakeholderId: await aStakeholder(api, 'media') });
    expect((await patch(stranger, { priority: 'high' }, 1).expect(403)).body.code).toBe(
      'recommendation.issuer-not-yours',
    );
    const early = await patch(lead, { issuedOn: today(), responseDueOn: daysAfter(today(), -2) }, 1).expect(422);
    expect(early.body.code).toBe('recommendation.due-before-issue');
    const changed = { priority: 'high', responseDueOn: null, text: { en: null, uk: 'Записувати кожне затримання' } };
    const sent = { ...changed, text: { uk: changed.text.uk } };
    expect((await patch(lead, sent, 1).expect(200)).body).toMatchObject({ ...changed, version: 2 });
    await patch(lead, { priority: 'low' }, 1).expect(412);
    await respond(respondent, one).expect(201);
    expect((await patch(lead, { priority: 'low' }, 3).expect(409)).body.code).toBe('recommendation.move-refused');
  });

  it('meets an answer that came in meanwhile', async () => {
    const one = await issue();
    const earlier = await api.db.connect();
    await earlier.query('BEGIN');
    await earlier.query(`UPDATE recommendation SET position = 'rejected' WHERE id = $1`, [one.id]);
    const later = lead.patch(`/recommendations/${one.id}`).set('if-match', '"1"').send({ priority: 'high' });
    const answer = later.then((one) => one);
    await untilWaiting(api);
    await earlier.query('COMMIT');
    earlier.release();
    expect((await answer).body.code).toBe('recommendation.move-refused');
  });

  it('keeps its finding from being closed until it has ended', async () => {
    const { id } = await findingIn('final');
    const one = await issue({ findingIds: [id] });
    const close = () => lead.post(`/findings/${id}/moves`).send({ to: 'closed' });
    expect((await close().expect(409)).body.code).toBe('finding.open-recommendations');
    await api.sql(`UPDATE recommendation SET implementation = 'closed-implemented' WHERE id = $1`, [one.id]);
    await close().expect(200);
  });
});
