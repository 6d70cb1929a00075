import type { FindingReplies } from '@nahliad/contracts';
import { daysAfter, today } from '@nahliad/domain';
import { TestApi, type Asker } from '../../testing/api';
import { aFinding, aStakeholder } from '../../testing/factories';
import { untilWaiting } from '../../testing/waiting';

describe('the right of reply', () => {
  let api: TestApi;
  let [officer, lead, respondent, neighbour, analyst]: Asker[] = [];
  let [body, police, army] = ['', '', ''];
  beforeAll(async () => {
    api = await TestApi.start();
    body = await aStakeholder(api, 'ombuds');
    police = await aStakeholder(api, 'security-institution');
    army = await aStakeholder(api, 'security-institution', { institutionType: 'armed-forces' });
    officer = await api.person({ role: 'officer', stakeholderId: body });
    lead = await api.person({ role: 'lead', stakeholderId: body });
    respondent = await api.person({ role: 'respondent', stakeholderId: police });
    neighbour = await api.person({ role: 'respondent', stakeholderId: army });
    analyst = await api.person({ role: 'analyst' });
  });
  afterAll(() => api.stop());

  const by = (asker: Asker | undefined): Asker => asker as Asker;
  const move = (id: string, to: string, more: object = {}) =>
    by(lead)
      .post(`/findings/${id}/moves`)
      .send({ to, ...more });
  const code = async (asked: PromiseLike<{ body: { code?: string } }>) => (await asked).body.code;
  const replies = async (asker: Asker | undefined, id: string): Promise<FindingReplies> =>
    (await by(asker).get(`/findings/${id}/replies`).expect(200)).body;
  const reply = (asker: Asker | undefined, id: string, more: object = {}) =>
    by(asker)
      .post(`/findings/${id}/replies`)
      .send({ text: { en: 'The records were completed the same week.' }, position: 'partly', ...more });
  const overdue = async (id: string) => {
    const yesterday = daysAfter(today(), -1);
    await api.sql('UPDATE finding SET reply_due_on = $2 WHERE id = $1', [id, yesterday]);
    await api.sql('UPDATE reply_period SET rule_due_on = $2, due_on = $2 WHERE finding_id = $1', [id, yesterday]);
  };

  async function shared(institutions = [police], more: object = {}): Promise<string> {
    const { id } = await aFinding(by(officer), institutions);
    await by(officer).post(`/findings/${id}/moves`).send({ to: 'submitted' }).expect(200);
    await move(id, 'under-review').expect(200);
    await move(id, 'assessed', { verification: 'verified' }).expect(200);
    await move(id, 'shared-for-reply', more).expect(200);
    return id;
  }

  it('begins with a period by the rule, and a copy of what is shared', async () => {
    const { fromToday } = (await api.visitor.get('/deadline-rules/reply').expect(200)).body;
    const id = await shared();
    const { state, period, may } = await replies(respondent, id);
    expect(state).toBe('awaited');
    expect(period).toMatchObject({ unit: 'working-days', days: 15, dueOn: fromToday.dueOn, over: false });
    expect(may.reply.map((one) => one.id)).toEqual([police]);
    await api.sql(`UPDATE finding SET summary_en = 'Another text' WHERE id = $1`, [id]);
    expect((await replies(respondent, id)).period?.summary.en).toContain('Eleven of forty');
  });

  it('may be given more time by the lead, and never less than the rule', async () => {
    const { dueOn } = (await api.visitor.get('/deadline-rules/reply').expect(200)).body.fromToday;
    const { id } = await aFinding(by(officer), [police]);
    await by(officer).post(`/findings/${id}/moves`).send({ to: 'submitted' }).expect(200);
    await move(id, 'under-review').expect(200);
    await move(id, 'assessed', { verification: 'verified' }).expect(200);
    const short = await move(id, 'shared-for-reply', { until: daysAfter(dueOn, -1) }).expect(422);
    expect(short.body.errors).toEqual([{ path: 'until', code: 'before-rule' }]);
    const { body: longer } = await move(id, 'shared-for-reply', { until: daysAfter(dueOn, 20) }).expect(200);
    expect(longer.replyDueOn).toBe(daysAfter(dueOn, 20));
    expect((await replies(lead, id)).period).toMatchObject({ ruleDueOn: dueOn, dueOn: daysAfter(dueOn, 20) });
  });

  it('is used once for each institution, changed until the period ends, and sent again makes nothing twice', async () => {
    const id = await shared();
    const send = () =>
      by(respondent)
        .post(`/findings/${id}/replies`)
        .set('idempotency-key', 'one')
        .send({ text: { uk: 'Згодні.' } });
    const [first, again] = [await send().expect(201), await send().expect(201)];
    expect(again.body.id).toBe(first.body.id);
    expect(await code(reply(respondent, id).expect(409))).toBe('reply.given');
    const { body: list } = await by(respondent).get('/findings?waiting=to-reply').expect(200);
    expect(list.items.map((one: { id: string }) => one.id)).not.toContain(id);
    const patch = (asker: Asker | undefined, version: number) =>
      by(asker)
        .patch(`/replies/${first.body.id}`)
        .set('if-match', `"${version}"`)
        .send({ text: { uk: 'Не згодні.' }, position: 'disputes' });
    expect((await patch(respondent, 1).expect(200)).body).toMatchObject({ position: 'disputes', version: 2 });
    await patch(respondent, 1).expect(412);
    expect(await code(patch(neighbour, 2).expect(404))).toBe('reply.not-found');
    await overdue(id);
    expect(await code(patch(respondent, 2).expect(409))).toBe('reply.period-over');
    expect((await replies(respondent, id)).replies[0]?.may.edit).toBe(false);
  });

  it('lets a finding be final once every institution has replied or waived, and no sooner', async () => {
    const id = await shared([police, army]);
    expect(await code(move(id, 'final').expect(409))).toBe('finding.reply-period-open');
    await reply(respondent, id).expect(201);
    const { body: half } = await by(lead).get(`/findings/${id}`).expect(200);
    expect(half.reply).toBe('partly-given');
    expect(await code(move(id, 'final').expect(409))).toBe('finding.reply-period-open');
    await by(neighbour).post(`/findings/${id}/waivers`).send({ reason: 'Nothing to add.' }).expect(201);
    expect((await by(lead).get(`/findings/${id}`).expect(200)).body.reply).toBe('given');
    expect((await move(id, 'final').expect(200)).body.workflow).toBe('final');
  });

  it('may be waived with a reason, once, and used after all', async () => {
    const id = await shared();
    const waive = () => by(respondent).post(`/findings/${id}/waivers`).send({ reason: 'We accept it as it is.' });
    await waive().expect(201);
    expect(await code(waive().expect(409))).toBe('reply.waived');
    expect(await replies(respondent, id)).toMatchObject({ state: 'waived', may: { waive: [] } });
    await reply(respondent, id).expect(201);
    expect((await replies(respondent, id)).state).toBe('given');
    expect(await code(waive().expect(409))).toBe('reply.given');
  });

  it('is lengthened where the institution asks for it and a lead of the body agrees', async () => {
    const id = await shared();
    const dueOn = (await replies(respondent, id)).period?.dueOn ?? '';
    const ask = (until: string) =>
      by(respondent).post(`/findings/${id}/extensions`).send({ until, reason: 'The unit is on a mission.' });
    expect((await ask(dueOn).expect(422)).body.errors).toEqual([{ path: 'until', code: 'not-later' }]);
    const { body: asked } = await ask(daysAfter(dueOn, 10)).expect(201);
    expect(await code(ask(daysAfter(dueOn, 12)).expect(409))).toBe('extension.asked');
    const decide = (asker: Asker | undefined, state: string) =>
      by(asker).post(`/extensions/${asked.id}/decisions`).send({ state });
    await decide(respondent, 'granted').expect(403);
    const other = await api.person({ role: 'lead', stakeholderId: await aStakeholder(api, 'parliament') });
    expect(await code(decide(other, 'granted').expect(403))).toBe('access.refused');
    expect((await decide(lead, 'granted').expect(200)).body).toMatchObject({
      state: 'granted',
      may: { decide: false },
    });
    expect(await code(decide(lead, 'refused').expect(409))).toBe('extension.decided');
    expect((await by(respondent).get(`/findings/${id}`).expect(200)).body.replyDueOn).toBe(daysAfter(dueOn, 10));
    const { body: second } = await ask(daysAfter(dueOn, 20)).expect(201);
    const refusal = { state: 'refused', note: 'The publication is due.' };
    await by(lead).post(`/extensions/${second.id}/decisions`).send(refusal).expect(200);
    expect((await replies(respondent, id)).period?.dueOn).toBe(daysAfter(dueOn, 10));
  });

  it('hears a reply that comes late, says so, and does not wait for it', async () => {
    const [one, other] = [await shared(), await shared()];
    await overdue(one);
    await overdue(other);
    const { body: late } = await reply(respondent, one).expect(201);
    expect(late).toMatchObject({ late: true, may: { edit: true } });
    const change = (version: number) =>
      by(respondent).patch(`/replies/${late.id}`).set('if-match', `"${version}"`).send({ position: 'disputes' });
    expect((await change(1).expect(200)).body).toMatchObject({ late: true, position: 'disputes' });
    const asked = by(respondent).post(`/findings/${one}/extensions`).send({ until: '2999-01-01', reason: 'Late.' });
    expect(await code(asked.expect(409))).toBe('reply.given');
    await move(one, 'final').expect(200);
    expect(await code(change(2).expect(409))).toBe('reply.not-asked');
    expect((await replies(respondent, one)).replies[0]?.may.edit).toBe(false);
    await move(other, 'final').expect(200);
    expect(await code(reply(respondent, other).expect(409))).toBe('reply.not-asked');
  });

  it('is nobody else’s: not of another institution, nor of those who oversee', async () => {
    const id = await shared();
    expect(await code(reply(neighbour, id).expect(404))).toBe('finding.not-found');
    expect(await code(reply(neighbour, id, { institutionId: police }).expect(404))).toBe('finding.not-found');
    await reply(lead, id).expect(403);
    const both = await shared([police, army]);
    expect(await code(reply(neighbour, both, { institutionId: police }).expect(403))).toBe('reply.not-yours');
    const secret = await reply(respondent, both, { text: { en: 'See below.\nTOP SECRET' } }).expect(422);
    expect(secret.body.code).toBe('finding.state-secret');
  });

  it('is told to its neighbour and to the public once the finding is final, and to overseers at once', async () => {
    const id = await shared([police, army]);
    const { body: given } = await reply(respondent, id).expect(201);
    const seen = async (asker: Asker | undefined) => (await replies(asker, id)).replies.map((one) => one.id);
    expect([await seen(analyst), await seen(respondent), await seen(neighbour)]).toEqual([[given.id], [given.id], []]);
    const exported = async (asker: Asker | undefined) =>
      (await by(asker).get('/exports/findings.json').expect(200)).text;
    const side = 'The records of this one were completed in March.';
    const { body: other } = await reply(respondent, await shared([police, army]), { text: { en: side } }).expect(201);
    expect(other.text.en).toBe(side);
    expect([(await exported(respondent)).includes(side), (await exported(neighbour)).includes(side)]).toEqual([
      true,
      false,
    ]);
    await by(neighbour).post(`/findings/${id}/waivers`).send({ reason: 'Of no concern to us.' }).expect(201);
    expect((await replies(respondent, id)).waivers).toEqual([]);
    await move(id, 'final').expect(200);
    expect(await seen(neighbour)).toEqual([given.id]);
    await by(lead).post(`/findings/${id}/publication`).send({ to: 'published' }).expect(200);
    const told = await replies(api.visitor, id);
    expect(told).toMatchObject({ state: 'given', period: null, extensions: [], waivers: [] });
    expect(told.replies.map(({ text }) => text.en)).toEqual(['The records were completed the same week.']);
    expect(JSON.stringify(told)).not.toContain(by(respondent).id);
    const file = await api.visitor.get('/exports/findings.csv').expect(200);
    expect(file.text).toContain('The records were completed the same week.');
  });

  it('is of the finding as it is once a decision before it is through', async () => {
    const id = await shared();
    const earlier = await api.db.connect();
    await earlier.query('BEGIN');
    await earlier.query(`UPDATE finding SET workflow = 'final' WHERE id = $1`, [id]);
    const later = reply(respondent, id).then((answer) => answer);
    await untilWaiting(api);
    await earlier.query('COMMIT');
    earlier.release();
    expect((await later).body.code).toBe('reply.not-asked');
  });

  it('begins anew where the finding is shared again, beside what was said before', async () => {
    const id = await shared();
    await reply(respondent, id).expect(201);
    await move(id, 'final').expect(200);
    await move(id, 'closed').expect(200);
    await move(id, 'reopened', { note: 'a new witness' }).expect(200);
    await move(id, 'under-review').expect(200);
    await move(id, 'assessed').expect(200);
    await move(id, 'shared-for-reply').expect(200);
    const again = await replies(respondent, id);
    expect(again).toMatchObject({
      state: 'awaited',
      replies: [{ may: { edit: false } }],
      may: { reply: [{ id: police }] },
    });
    await reply(respondent, id).expect(201);
    expect((await replies(respondent, id)).replies).toHaveLength(2);
  });

  it('is on record, act by act', async () => {
    const id = await shared();
    await reply(respondent, id).expect(201);
    const entries = await api.sql<{ action: string }>(
      'SELECT action FROM audit_entry WHERE subject_id = $1 ORDER BY id',
      [id],
    );
    expect(entries.at(-1)?.action).toBe('reply.given');
  });
});
