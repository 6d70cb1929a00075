import type { Finding, Referral } from '@nahliad/contracts';
import { daysAfter, dueAfter, today, type HolidayRule } from '@nahliad/domain';
import { TestApi, type Asker } from '../../testing/api';
import { aFinding } from '../../testing/factories';
import { twoBodies, type TwoBodies } from './testing/stage';

describe('a referral from body to body', () => {
  let api: TestApi;
  let { ombuds, parliament, ngo, police, officer, lead, otherOfficer, otherLead, outsider } = {} as TwoBodies;
  beforeAll(async () => {
    api = await TestApi.start();
    ({ ombuds, parliament, ngo, police, officer, lead, otherOfficer, otherLead, outsider } = await twoBodies(api));
  });
  afterAll(() => api.stop());

  const code = async (asked: PromiseLike<{ body: { code?: string } }>) => (await asked).body.code;
  const send = (asker: Asker, finding: { id: string }, over: object = {}) =>
    asker
      .post('/referrals')
      .send({ findingId: finding.id, toBodyId: parliament, reason: 'Within your mandate.', ...over });
  const decide = (asker: Asker, { id }: { id: string }, state: string, note?: string) =>
    asker.post(`/referrals/${id}/decisions`).send({ state, note });
  const ids = async (asker: Asker, query = '') =>
    (await asker.get(`/referrals?limit=200${query}`).expect(200)).body.items.map((one: Referral) => one.id);

  async function submitted(): Promise<Finding> {
    const finding = await aFinding(officer, [police], { visibility: 'restricted' });
    return (await officer.post(`/findings/${finding.id}/moves`).send({ to: 'submitted' }).expect(200)).body;
  }
  async function sent(over: object = {}): Promise<[Finding, Referral]> {
    const finding = await submitted();
    return [finding, (await send(lead, finding, over).expect(201)).body];
  }

  it('says another day only in the future, and lets its body read what it decides on', async () => {
    const [finding, referral] = await sent();
    expect(referral).toMatchObject({
      state: 'sent',
      takeOver: false,
      from: { id: ombuds },
      to: { id: parliament },
      moves: ['withdrawn'],
    });
    await otherOfficer.get(`/findings/${finding.id}`).expect(200);
    expect((await otherLead.get(`/referrals/${referral.id}`).expect(200)).body.moves).toEqual(['accepted', 'declined']);
    expect((await otherOfficer.get(`/referrals/${referral.id}`).expect(200)).body.moves).toEqual([]);
    const [past] = [await submitted()];
    expect(await code(send(lead, past, { dueOn: daysAfter(today(), -1) }).expect(422))).toBe('request.invalid');
  });

  it('is due in fifteen working days, without the holidays of the deployment unless those are suspended', async () => {
    const { dueOn: asIfNever } = dueAfter(today(), { unit: 'working-days', days: 15, holidaysSuspended: true }, []);
    const holidays = [1, 2].map((days) => {
      const [, month, day] = daysAfter(asIfNever, -days).split('-').map(Number);
      return [`Rest ${days}`, { kind: 'yearly', month, day }] as const;
    });
    for (const [name, rule] of holidays)
      await api.sql('INSERT INTO holiday (id, name_en, rule) VALUES (gen_random_uuid(), $1, $2)', [name, rule]);
    const rules = (await api.sql<{ rule: HolidayRule }>('SELECT rule FROM holiday')).map(({ rule }) => rule);
    const counted = { unit: 'working-days', days: 15, holidaysSuspended: false } as const;
    const [, rested] = await sent();
    expect(rested.dueOn).toBe(dueAfter(today(), counted, rules).dueOn);
    expect(rested.dueOn > asIfNever).toBe(true);
    await api.sql(`UPDATE deadline_rule SET holidays_suspended = true WHERE key = 'reply'`);
    expect((await sent())[1].dueOn).toBe(asIfNever);
    await api.sql(`UPDATE deadline_rule SET holidays_suspended = false WHERE key = 'reply'`);
  });

  it('is listed for both sides, each by its own, and for nobody else', async () => {
    const [finding, { id }] = await sent();
    expect(await ids(lead, '&side=sent')).toContain(id);
    expect(await ids(lead, '&side=received')).not.toContain(id);
    expect(await ids(otherLead, '&side=received')).toContain(id);
    expect(await ids(otherLead, `&findingId=${finding.id}`)).toEqual([id]);
    expect(await ids(outsider)).toEqual([]);
    expect(await code(outsider.get(`/referrals/${id}`).expect(404))).toBe('referral.not-found');
    expect(await code(decide(outsider, { id }, 'accepted').expect(404))).toBe('referral.not-found');
  });

  it('is overdue on the day after, as long as nobody has decided', async () => {
    const [, { id }] = await sent();
    await api.sql('UPDATE referral SET due_on = $2 WHERE id = $1', [id, daysAfter(today(), -1)]);
    expect((await otherLead.get(`/referrals/${id}`).expect(200)).body.overdue).toBe(true);
    expect(await ids(otherLead, '&overdue=true')).toEqual([id]);
    await decide(otherLead, { id }, 'accepted').expect(204);
    expect(await ids(otherLead, '&overdue=true')).toEqual([]);
  });

  it('makes a co-lead of the body that accepts it', async () => {
    const [finding, referral] = await sent();
    const [part] = (await otherLead.get(`/findings/${finding.id}/participations`).expect(200)).body.items;
    expect(part).toMatchObject({ state: 'invited', moves: [], closed: [{ code: 'referred' }, { code: 'referred' }] });
    await otherLead.post(`/participations/${part.id}/decisions`).send({ state: 'accepted' }).expect(409);
    await decide(otherOfficer, referral, 'accepted').expect(403);
    await decide(lead, referral, 'accepted').expect(409);
    await decide(otherLead, referral, 'accepted').expect(204);
    const { body } = await otherLead.get(`/findings/${finding.id}/participations`).expect(200);
    expect(body).toMatchObject({ lead: { id: ombuds }, items: [{ role: 'co-lead', state: 'accepted' }] });
    expect(await code(decide(otherLead, referral, 'declined', 'late').expect(409))).toBe('referral.move-refused');
  });

  it('gives the lead to the body that was asked to take it over, and keeps the other beside it', async () => {
    const [finding, referral] = await sent({ takeOver: true });
    expect(await code(send(lead, finding, { toBodyId: ngo, takeOver: true }).expect(409))).toBe(
      'referral.already-sent',
    );
    await decide(otherLead, referral, 'accepted').expect(204);
    const { body } = await lead.get(`/findings/${finding.id}/participations`).expect(200);
    expect(body).toMatchObject({
      lead: { id: parliament },
      items: [{ body: { id: ombuds }, role: 'co-lead', state: 'accepted' }],
      may: { invite: false, refer: false },
    });
    expect((await otherLead.get(`/findings/${finding.id}`).expect(200)).body).toMatchObject({
      bodyId: parliament,
      moves: ['under-review', 'withdrawn', 'duplicate'],
    });
  });

  it('is declined with a reason, and what is restricted is out of sight again', async () => {
    const [finding, referral] = await sent();
    expect(await code(decide(otherLead, referral, 'declined').expect(422))).toBe('referral.note-required');
    await decide(otherLead, referral, 'declined', 'Not within our mandate.').expect(204);
    await otherLead.get(`/findings/${finding.id}`).expect(404);
    await otherLead.get(`/referrals/${referral.id}`).expect(404);
    expect((await lead.get(`/referrals/${referral.id}`).expect(200)).body).toMatchObject({
      state: 'declined',
      note: 'Not within our mandate.',
      decidedBy: { id: otherLead.id },
    });
  });

  it('is taken back by the body that sent it, and may be sent again', async () => {
    const [finding, referral] = await sent();
    expect(await code(send(lead, finding).expect(409))).toBe('referral.already-sent');
    await decide(lead, referral, 'withdrawn').expect(204);
    await otherLead.get(`/findings/${finding.id}`).expect(404);
    await send(lead, finding).expect(201);
  });

  it('is sent by a lead of the leading body, never of what ended, is imported elsewhere or is confidential', async () => {
    const finding = await submitted();
    await send(officer, finding).expect(403);
    await send(outsider, finding).expect(404);
    expect(await code(send(lead, finding, { toBodyId: ombuds }).expect(422))).toBe('participation.own-body');
    const stamped = send(lead, finding, { reason: 'Цілком таємно\nДивіться наказ.' });
    expect(await code(stamped.expect(422))).toBe('finding.state-secret');
    await api.sql(`UPDATE finding SET external_id = 'x-1' WHERE id = $1`, [finding.id]);
    expect(await code(send(lead, finding, { takeOver: true }).expect(409))).toBe('referral.imported');
    const own = await aFinding(lead, [police], { visibility: 'confidential' });
    expect(await code(send(lead, own).expect(409))).toBe('participation.confidential');
  });
});
