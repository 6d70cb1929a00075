import type { NotificationList } from '@nahliad/contracts';
import { uuidv7 } from 'uuidv7';
import { TestApi, type Asker } from '../../testing/api';
import { aStakeholder, anActivity } from '../../testing/factories';
import { aStage, type Stage } from './testing/stage';

describe('notifications', () => {
  let api: TestApi;
  let stage: Stage;
  beforeAll(async () => {
    api = await TestApi.start();
    stage = await aStage(api);
  });
  beforeEach(() => api.sql('TRUNCATE notification, mail, notification_preference CASCADE'));
  afterAll(() => api.stop());

  const listOf = async (asker: Asker, query = ''): Promise<NotificationList> =>
    (await asker.get(`/notifications${query}`).expect(200)).body;
  const kindsOf = async (asker: Asker) => (await listOf(asker)).items.map(({ kind }) => kind);

  it('tells a lead of what was handed in, its author of what became of it, and nobody of what they did themselves', async () => {
    const { officer, lead, respondent, submitted, move } = stage;
    const finding = await submitted();
    expect(await kindsOf(lead)).toEqual(['finding-submitted']);
    expect((await listOf(lead)).items[0]?.subject).toEqual({
      kind: 'finding',
      id: finding.id,
      reference: finding.reference,
      title: finding.title,
    });
    await move(lead, finding.id, 'under-review');
    await move(lead, finding.id, 'returned', { note: 'Name the order.' });
    expect(await kindsOf(officer)).toEqual(['finding-returned']);
    expect(await kindsOf(respondent)).toEqual([]);
  });

  it('tells the institution once a finding is shared with it', async () => {
    await stage.shared();
    expect(await kindsOf(stage.respondent)).toEqual(['finding-shared']);
  });

  it('tells both sides of a recommendation what the other does', async () => {
    const { body, police, lead, respondent, shared } = stage;
    const { id } = await shared();
    const input = { findingIds: [id], issuerId: body, addresseeId: police, type: 'policy', text: { en: 'Mend it' } };
    const { body: made } = await lead.post('/recommendations').send(input).expect(201);
    const answer = { position: 'accepted', text: { en: 'We will.' } };
    await respondent.post(`/recommendations/${made.id}/responses`).send(answer).expect(201);
    expect(await kindsOf(respondent)).toEqual(['recommendation-issued', 'finding-shared']);
    expect((await kindsOf(lead))[0]).toBe('recommendation-answered');
  });

  it('tells the lead of a body that it is asked to take part', async () => {
    const partner = await aStakeholder(api, 'media');
    const partnerLead = await api.person({ role: 'lead', stakeholderId: partner });
    await anActivity(stage.lead, [stage.police], { bodyIds: [stage.body, partner] });
    expect(await kindsOf(partnerLead)).toEqual(['invited']);
  });

  it('tells the leads of other bodies what they decide on, and the sender what they decided', async () => {
    const partner = await aStakeholder(api, 'parliament');
    const partnerLead = await api.person({ role: 'lead', stakeholderId: partner });
    const finding = await stage.submitted();
    const input = { findingId: finding.id, toBodyId: partner, reason: 'Within your mandate.' };
    const { body: referral } = await stage.lead.post('/referrals').send(input).expect(201);
    expect(await kindsOf(partnerLead)).toEqual(['referred']);
    await partnerLead.post(`/referrals/${referral.id}/decisions`).send({ state: 'accepted' }).expect(204);
    expect((await kindsOf(stage.lead))[0]).toBe('referral-decided');
    await stage.move(partnerLead, finding.id, 'under-review');
    const { version } = await stage
      .move(partnerLead, finding.id, 'returned', { note: 'Name the order.' })
      .then(({ body }) => body);
    await stage.move(stage.officer, finding.id, 'submitted');
    expect((await kindsOf(partnerLead))[0]).toBe('finding-submitted');
    await api.sql(`UPDATE participation SET state = 'signed' WHERE finding_id = $1`, [finding.id]);
    await api.sql(`UPDATE finding SET workflow = 'returned' WHERE id = $1`, [finding.id]);
    const change = stage.officer.patch(`/findings/${finding.id}`).set('if-match', `"${version + 1}"`);
    await change.send({ severity: 4 }).expect(200);
    expect((await kindsOf(partnerLead))[0]).toBe('signature-lapsed');
    expect(await kindsOf(stage.lead)).not.toContain('signature-lapsed');
  });

  it('tells a lead that more time is asked for, and the institution what was decided', async () => {
    const { id } = await stage.shared();
    const asked = { until: '2999-01-01', reason: 'The unit is on a mission.' };
    const { body } = await stage.respondent.post(`/findings/${id}/extensions`).send(asked).expect(201);
    expect((await kindsOf(stage.lead))[0]).toBe('extension-asked');
    await stage.lead.post(`/extensions/${body.id}/decisions`).send({ state: 'refused' }).expect(200);
    expect((await kindsOf(stage.respondent))[0]).toBe('extension-decided');
  });

  it('is nobody else’s, and nobody else marks it', async () => {
    await stage.submitted();
    const [first] = (await listOf(stage.lead)).items;
    expect(await listOf(stage.officer)).toMatchObject({ items: [], total: 0, unread: 0 });
    await stage.officer.patch(`/notifications/${first?.id}`).send({ read: true }).expect(404);
    await api.visitor.get('/notifications').expect(401);
  });

  it('shows and counts nothing of what its reader may no longer read', async () => {
    const { id } = await stage.shared();
    expect((await listOf(stage.respondent)).unread).toBe(1);
    await api.sql(`UPDATE finding SET visibility = 'confidential' WHERE id = $1`, [id]);
    expect(await listOf(stage.respondent)).toMatchObject({ items: [], total: 0, unread: 0 });
  });

  it('is not written where the change that it tells of is undone', async () => {
    const finding = await stage.submitted();
    await stage.move(stage.lead, finding.id, 'under-review');
    const refused = { to: 'assessed', verification: 'verified', duplicateOf: uuidv7() };
    await stage.lead.post(`/findings/${finding.id}/moves`).send(refused).expect(422);
    expect(await kindsOf(stage.officer)).toEqual([]);
  });

  it('is read one by one, made unread again, or read all at once', async () => {
    await stage.submitted();
    await stage.submitted();
    const { lead } = stage;
    const [first] = (await listOf(lead)).items;
    await lead.patch(`/notifications/${first?.id}`).send({ read: true }).expect(204);
    expect((await listOf(lead)).unread).toBe(1);
    expect((await listOf(lead, '?unread=false')).items.map(({ id }) => id)).toEqual([first?.id]);
    await lead.patch(`/notifications/${first?.id}`).send({ read: false }).expect(204);
    expect((await listOf(lead)).unread).toBe(2);
    await lead.patch('/notifications').send({ read: true }).expect(204);
    expect(await listOf(lead)).toMatchObject({ total: 2, unread: 0 });
  });

  it('keeps how each person wants to be told of what', async () => {
    const { lead } = stage;
    const before = (await lead.get('/notifications/preferences').expect(200)).body;
    expect(before).toMatchObject({
      mail: false,
      deliveries: { 'finding-submitted': 'immediate', 'reply-overdue': 'digest' },
    });
    const chosen = { 'finding-submitted': 'none', 'reply-overdue': 'immediate' };
    const { body } = await lead.patch('/notifications/preferences').send(chosen).expect(200);
    expect(body.deliveries).toEqual({ ...before.deliveries, ...chosen });
    await lead.patch('/notifications/preferences').send({ weather: 'immediate' }).expect(422);
    await lead.patch('/notifications/preferences').send({ invited: 'by-pigeon' }).expect(422);
  });

  it('writes no letters where the deployment sends none', async () => {
    await stage.submitted();
    expect(await api.sql('SELECT FROM mail')).toEqual([]);
  });
});
