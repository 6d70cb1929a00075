import type { Finding, FindingVisibility } from '@nahliad/contracts';
import { TestApi, type Asker } from '../../testing/api';
import { aFinding, aStakeholder } from '../../testing/factories';

describe('who may read a finding', () => {
  let api: TestApi;
  let [ombuds, police] = ['', ''];
  let officer: Asker;
  let lead: Asker;
  let secondLead: Asker;
  let outsider: Asker;
  let analyst: Asker;
  beforeAll(async () => {
    api = await TestApi.start();
    ombuds = await aStakeholder(api, 'ombuds');
    police = await aStakeholder(api, 'security-institution');
    officer = await api.person({ role: 'officer', stakeholderId: ombuds });
    lead = await api.person({ role: 'lead', stakeholderId: ombuds });
    secondLead = await api.person({ role: 'lead', stakeholderId: ombuds });
    outsider = await api.person({ role: 'lead', stakeholderId: await aStakeholder(api, 'media') });
    analyst = await api.person({ role: 'analyst' });
  });
  afterAll(() => api.stop());

  type Id = { readonly id: string };
  const code = async (asked: PromiseLike<{ body: { code?: string } }>) => (await asked).body.code;
  const change = (asker: Asker, { id }: Id, to: string, reason?: string) =>
    asker.post(`/findings/${id}/visibility`).send({ to, reason });
  const decide = (asker: Asker, { id }: Id, decision: string) =>
    asker.post(`/findings/${id}/visibility/decisions`).send({ decision });
  const name = (asker: Asker, { id }: Id, who: Asker) =>
    asker.post(`/findings/${id}/readers`).send({ personId: who.id });
  const told = async (asker: Asker, { id }: Id): Promise<FindingVisibility> =>
    (await asker.get(`/findings/${id}/visibility`).expect(200)).body;

  async function submitted(over: Parameters<typeof aFinding>[2] = {}): Promise<Finding> {
    const finding = await aFinding(officer, [police], over);
    return (await officer.post(`/findings/${finding.id}/moves`).send({ to: 'submitted' }).expect(200)).body;
  }

  it('is hidden from more people by one person, at once', async () => {
    const finding = await submitted();
    await outsider.get(`/findings/${finding.id}`).expect(200);
    expect((await change(officer, finding, 'restricted').expect(200)).body).toMatchObject({ visibility: 'restricted' });
    await outsider.get(`/findings/${finding.id}`).expect(404);
    const { items } = (await lead.get(`/findings/${finding.id}/history`).expect(200)).body;
    expect(items.at(-1)).toMatchObject({ axis: 'visibility', from: 'partners', to: 'restricted' });
  });

  it('is shown to more people only once another lead has confirmed it', async () => {
    const finding = await submitted({ visibility: 'restricted' });
    expect(await code(change(lead, finding, 'partners').expect(422))).toBe('finding.note-required');
    const asked = await change(lead, finding, 'partners', 'The source has agreed.').expect(200);
    expect(asked.body).toMatchObject({ visibility: 'restricted', request: { to: 'partners', moves: ['withdrawn'] } });
    expect(await code(change(officer, finding, 'public', 'Also').expect(409))).toBe('visibility.request-waiting');
    expect(await code(decide(lead, finding, 'confirmed').expect(403))).toBe('visibility.four-eyes');
    await decide(officer, finding, 'confirmed').expect(403);
    expect((await told(secondLead, finding)).request?.moves).toEqual(['confirmed', 'refused']);
    expect((await decide(secondLead, finding, 'confirmed').expect(200)).body).toMatchObject({
      visibility: 'partners',
      request: null,
    });
    await outsider.get(`/findings/${finding.id}`).expect(200);
    expect(await code(decide(secondLead, finding, 'confirmed').expect(409))).toBe('visibility.request-over');
    const audited = await api.sql(`SELECT action, person_id FROM audit_entry WHERE subject_id = $1 ORDER BY at`, [
      finding.id,
    ]);
    expect(audited.slice(-2)).toEqual([
      { action: 'finding.visibility-requested', person_id: lead.id },
      { action: 'finding.visibility-confirmed', person_id: secondLead.id },
    ]);
  });

  it('stays as it is where the other refuses, or whoever asked takes it back', async () => {
    const finding = await submitted({ visibility: 'restricted' });
    await change(lead, finding, 'partners', 'Why not').expect(200);
    expect((await decide(secondLead, finding, 'refused').expect(200)).body.visibility).toBe('restricted');
    await change(lead, finding, 'partners', 'Once more').expect(200);
    await decide(secondLead, finding, 'withdrawn').expect(403);
    expect((await decide(lead, finding, 'withdrawn').expect(200)).body).toMatchObject({
      visibility: 'restricted',
      request: null,
    });
  });

  it('is changed by its own body, neither as a draft nor once it is published', async () => {
    const draft = await aFinding(officer, [police]);
    expect(await code(change(officer, draft, 'restricted').expect(409))).toBe('visibility.not-now');
    const finding = await submitted();
    await change(outsider, finding, 'restricted').expect(403);
    expect(await code(change(officer, finding, 'partners').expect(422))).toBe('visibility.unchanged');
    await api.sql(
      `UPDATE finding SET workflow = 'final', visibility = 'public', publication = 'published' WHERE id = $1`,
      [finding.id],
    );
    expect(await code(change(lead, finding, 'restricted').expect(409))).toBe('visibility.not-now');
    expect((await told(lead, finding)).may).toMatchObject({ hide: [], show: [] });
  });

  it('is by name alone where it is confidential, whatever the role', async () => {
    const finding = await submitted({ visibility: 'confidential' });
    await lead.get(`/findings/${finding.id}`).expect(404);
    expect((await told(officer, finding)).candidates.map(({ id }) => id)).toEqual(
      expect.arrayContaining([lead.id, secondLead.id, analyst.id]),
    );
    expect(await code(name(officer, finding, outsider).expect(422))).toBe('visibility.reader-unknown');
    expect((await name(officer, finding, lead).expect(200)).body.readers).toMatchObject([
      { id: lead.id, grantedBy: { id: officer.id } },
    ]);
    await lead.get(`/findings/${finding.id}`).expect(200);
    await secondLead.get(`/findings/${finding.id}`).expect(404);
    await lead.post(`/findings/${finding.id}/moves`).send({ to: 'under-review' }).expect(200);
    await name(lead, finding, analyst).expect(200);
    await analyst.get(`/findings/${finding.id}`).expect(200);
    expect(await told(analyst, finding)).toMatchObject({ readers: [], candidates: [], may: { name: false } });
    await name(analyst, finding, secondLead).expect(403);
    await lead.delete(`/findings/${finding.id}/readers/${analyst.id}`).expect(204);
    await analyst.get(`/findings/${finding.id}`).expect(404);
    const [{ named } = { named: 0 }] = await api.sql<{ named: number }>(
      `SELECT count(*)::int AS named FROM audit_entry WHERE subject_id = $1 AND action LIKE 'finding.reader-%'`,
      [finding.id],
    );
    expect(named).toBe(3);
  });

  it('goes on reading what it hides from all others', async () => {
    const finding = await submitted();
    expect((await change(lead, finding, 'confidential').expect(200)).body.readers).toMatchObject([{ id: lead.id }]);
    await secondLead.get(`/findings/${finding.id}`).expect(404);
  });

  it('takes no reason that bears the stamp of a state secret', async () => {
    const finding = await submitted({ visibility: 'restricted' });
    const stamped = change(lead, finding, 'partners', 'Цілком таємно\nДивіться наказ.');
    expect(await code(stamped.expect(422))).toBe('finding.state-secret');
  });
});
