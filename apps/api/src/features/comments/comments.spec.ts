import type { Comment, Comments, Finding } from '@nahliad/contracts';
import { mentionOf } from '@nahliad/domain';
import { uuidv7 } from 'uuidv7';
import { TestApi, type Asker } from '../../testing/api';
import { aFinding, aStakeholder, anActivity } from '../../testing/factories';
import { anOffice, type Office } from '../../testing/office';
import { togetherBehind } from '../../testing/waiting';

describe('comments', () => {
  let api: TestApi;
  let { body, police, officer, lead } = {} as Office;
  let auditor: Asker, analyst: Asker, respondent: Asker;
  let finding: Finding;

  beforeAll(async () => {
    api = await TestApi.start();
    ({ body, police, officer, lead } = await anOffice(api));
    analyst = await api.person({ role: 'analyst' });
    auditor = await api.person({ role: 'auditor' });
    respondent = await api.person({ role: 'respondent', stakeholderId: police });
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    finding = await aFinding(officer, [police]);
    await officer.post(`/findings/${finding.id}/moves`).send({ to: 'submitted' }).expect(200);
  });

  const write = (asker: Asker, input: object) => asker.post(`/findings/${finding.id}/comments`).send(input);
  const said = async (asker: Asker, input: object) => (await write(asker, input).expect(201)).body as Comment;
  const all = async (asker: Asker) =>
    (await asker.get(`/findings/${finding.id}/comments`).expect(200)).body as Comments;
  const edit = (asker: Asker, { id, version }: Comment, text: string) =>
    asker.patch(`/comments/${id}`).set('if-match', `"${version}"`).send({ text });
  const told = async (asker: Asker) => (await asker.get('/notifications?limit=200').expect(200)).body.items.length;

  it('are written on findings, recommendations and activities, and read in the order in which they were written', async () => {
    await said(officer, { text: 'Who kept the register?' });
    await said(lead, { text: 'The duty officer.' });
    expect((await all(analyst)).items.map(({ text }) => text)).toEqual(['Who kept the register?', 'The duty officer.']);
    const act = await anActivity(officer, [police]);
    await lead.post(`/activities/${act.id}/comments`).send({ text: 'Twice is enough.' }).expect(201);
    const issued = {
      findingIds: [finding.id],
      issuerId: body,
      addresseeId: police,
      text: { en: 'Keep it' },
      type: 'policy',
    };
    const { id } = (await lead.post('/recommendations').send(issued).expect(201)).body;
    await officer.post(`/recommendations/${id}/comments`).send({ text: 'By when?' }).expect(201);
    expect((await analyst.get(`/activities/${act.id}/comments`)).body.items).toHaveLength(1);
    expect((await analyst.get(`/recommendations/${id}/comments`)).body.items).toHaveLength(1);
  });

  it('are written by all who oversee on a recommendation that stands alone, and read by no respondent', async () => {
    const id = uuidv7();
    await api.sql(
      `INSERT INTO recommendation (id, reference, issuer_id, addressee_id, author_id, text_en, type, issued_on, visibility)
        VALUES ($1, 'alone', $2, $3, $4, 'Keep it', 'policy', '2026-03-02', 'partners')`,
      [id, body, police, lead.id],
    );
    const outsider = await api.person({ role: 'lead', stakeholderId: await aStakeholder(api, 'media') });
    await outsider.post(`/recommendations/${id}/comments`).send({ text: 'Is it on any finding?' }).expect(201);
    expect((await officer.get(`/recommendations/${id}/comments`).expect(200)).body.items).toHaveLength(1);
    const hidden = await respondent.get(`/recommendations/${id}/comments`);
    expect(hidden.body.items ?? []).toEqual([]);
    await respondent.post(`/recommendations/${id}/comments`).send({ text: 'We object.' }).expect(403);
  });

  it('are read by an auditor, who writes none, and by nobody who answers for the institution', async () => {
    await said(officer, { text: 'Between us.' });
    expect(await all(auditor)).toMatchObject({
      items: [{ may: { edit: false, reply: false } }],
      may: { write: false },
    });
    await write(auditor, { text: 'And I' }).expect(403);
    await respondent.get(`/findings/${finding.id}/comments`).expect(403);
    const both = await api.person(
      { role: 'officer', stakeholderId: body },
      { role: 'respondent', stakeholderId: police },
    );
    expect(await all(both)).toEqual({ items: [], may: { write: false } });
    await write(both, { text: 'Let me in' }).expect(404);
  });

  it('have replies on one level, to what still says something on the same record', async () => {
    const first = await said(officer, { text: 'Who kept the register?' });
    const reply = await said(lead, { text: 'The duty officer.', parentId: first.id });
    expect([first.may.reply, reply.parentId, reply.may.reply]).toEqual([true, first.id, false]);
    const refused = async (parentId: string) =>
      (await write(lead, { text: 'And?', parentId }).expect(422)).body.code as string;
    expect(await refused(reply.id)).toBe('comment.parent-unknown');
    const other = await aFinding(officer, [police]);
    const elsewhere = (await officer.post(`/findings/${other.id}/comments`).send({ text: 'Elsewhere' }))
      .body as Comment;
    expect(await refused(elsewhere.id)).toBe('comment.parent-unknown');
    await officer.delete(`/comments/${first.id}`).expect(204);
    expect(await refused(first.id)).toBe('comment.parent-unknown');
  });

  it('are changed by whoever wrote them, and keep what they said before', async () => {
    const first = await said(officer, { text: 'Eleven of forty.' });
    expect(first.may.edit).toBe(true);
    await edit(lead, first, 'Nine of forty.').expect(403);
    const second = (await edit(officer, first, 'Twelve of forty.').expect(200)).body as Comment;
    expect(second).toMatchObject({ text: 'Twelve of forty.', version: 2, editedAt: expect.any(String) });
    expect(second.earlier).toEqual([{ text: 'Eleven of forty.', writtenAt: first.writtenAt }]);
    await edit(officer, first, 'Thirteen of forty.').expect(412);
    const same = (await edit(officer, second, 'Twelve of forty.').expect(200)).body as Comment;
    expect([same.version, same.earlier.length]).toEqual([2, 1]);
  });

  it('leave their place when they are deleted, and nothing of what they said', async () => {
    const first = await said(officer, { text: 'The witness is Olena.' });
    await said(lead, { text: 'Never name her here.', parentId: first.id });
    await edit(officer, first, 'The witness is known.').expect(200);
    await lead.delete(`/comments/${first.id}`).expect(403);
    await officer.delete(`/comments/${first.id}`).expect(204);
    const { items } = await all(lead);
    expect(items[0]).toMatchObject({ text: null, earlier: [], mentioned: [], may: { edit: false, reply: false } });
    expect(items[1]?.parentId).toBe(first.id);
    expect(JSON.stringify(await api.sql('SELECT * FROM comment'))).not.toContain('The witness');
    await officer.delete(`/comments/${first.id}`).expect(404);
  });

  it('tell whoever is mentioned, once, and by the name of today', async () => {
    const text = `${mentionOf(lead.id)}, please look.`;
    const before = await told(lead);
    const first = await said(officer, { text });
    expect(await told(lead)).toBe(before + 1);
    await edit(officer, first, `${text} And ${mentionOf(analyst.id)} too.`).expect(200);
    expect([await told(lead), await told(analyst)]).toEqual([before + 1, 1]);
    await api.sql(`UPDATE person SET name = 'Olena Nova' WHERE id = $1`, [lead.id]);
    const { items } = await all(officer);
    expect(items[0]?.mentioned).toContainEqual({ id: lead.id, name: 'Olena Nova' });
  });

  it('call nobody to what they may not read', async () => {
    await api.sql(`UPDATE finding SET visibility = 'restricted' WHERE id = $1`, [finding.id]);
    for (const outsider of [analyst, auditor, respondent]) {
      const before = await told(outsider);
      const { body: refused } = await write(officer, { text: mentionOf(outsider.id) }).expect(422);
      expect([refused.code, await told(outsider)]).toEqual(['comment.mention-unknown', before]);
    }
    const { body: offered } = await officer.get(`/findings/${finding.id}/comments/people`).expect(200);
    expect(offered.items.map(({ id }: { id: string }) => id)).toEqual([lead.id]);
    expect((await officer.get(`/findings/${finding.id}/comments/people?q=nobody`)).body.items).toEqual([]);
  });

  it('bear no state secrets', async () => {
    expect((await write(officer, { text: 'See the order.\nTOP SECRET' }).expect(422)).body.code).toBe(
      'finding.state-secret',
    );
  });

  it('are written once however often they are sent, and on what is closed too', async () => {
    await api.sql(`UPDATE finding SET workflow = 'closed' WHERE id = $1`, [finding.id]);
    const send = () => write(lead, { text: 'Look again in spring.' }).set('idempotency-key', finding.id).expect(201);
    expect((await send()).body.id).toBe((await send()).body.id);
    expect((await all(lead)).items).toHaveLength(1);
  });

  it('are in the trail by their ids, and never by their words', async () => {
    const { id } = await said(officer, { text: 'The register lies in room 12.' });
    await officer.delete(`/comments/${id}`).expect(204);
    const trail = await api.sql<{ action: string; detail: object }>(
      'SELECT action, detail FROM audit_entry WHERE subject_id = $1 ORDER BY id',
      [finding.id],
    );
    expect(trail.map(({ action }) => action).slice(-2)).toEqual(['finding.commented', 'finding.comment-deleted']);
    expect(JSON.stringify(trail)).not.toContain('room 12');
  });

  it('lose no change where two are made at once', async () => {
    const first = await said(officer, { text: 'One' });
    const lock = `SELECT FROM comment WHERE id = '${first.id}' FOR UPDATE`;
    const answers = await togetherBehind(api, lock, [
      () => edit(officer, first, 'Two'),
      () => edit(officer, first, 'Three'),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
  });
});
