import type { Finding, Participation } from '@nahliad/contracts';
import { TestApi, type Asker } from '../../testing/api';
import { aFinding, anActivity } from '../../testing/factories';
import { untilWaiting } from '../../testing/waiting';
import { twoBodies, type TwoBodies } from './testing/stage';

describe('bodies that work together', () => {
  let api: TestApi;
  let { ombuds, parliament, ngo, police, officer, lead, otherOfficer, otherLead, outsider } = {} as TwoBodies;
  beforeAll(async () => {
    api = await TestApi.start();
    ({ ombuds, parliament, ngo, police, officer, lead, otherOfficer, otherLead, outsider } = await twoBodies(api));
  });
  afterAll(() => api.stop());

  type Id = { readonly id: string };
  const code = async (asked: PromiseLike<{ body: { code?: string } }>) => (await asked).body.code;
  const move = (asker: Asker, { id }: Id, to: string, more = {}) =>
    asker.post(`/findings/${id}/moves`).send({ to, ...more });
  const invite = (asker: Asker, { id }: Id, over: object = {}) =>
    asker.post(`/findings/${id}/participations`).send({ bodyId: parliament, role: 'co-lead', ...over });
  const decide = (asker: Asker, { id }: Id, state: string, more = {}) =>
    asker.post(`/participations/${id}/decisions`).send({ state, ...more });
  const parts = async (asker: Asker, { id }: Id): Promise<Participation[]> =>
    (await asker.get(`/findings/${id}/participations`).expect(200)).body.items;

  async function submitted(over: Parameters<typeof aFinding>[2] = { visibility: 'restricted' }): Promise<Finding> {
    const finding = await aFinding(officer, [police], over);
    return (await move(officer, finding, 'submitted').expect(200)).body;
  }
  /** A submitted finding, and the part of the other body, which has accepted. */
  async function joint(role = 'co-lead', over?: Parameters<typeof aFinding>[2]): Promise<[Finding, Participation]> {
    const finding = await submitted(over);
    const { body } = await invite(lead, finding, { role }).expect(201);
    await decide(otherLead, body.items[0], 'accepted').expect(204);
    return [finding, body.items[0]];
  }

  it('read what is restricted once they are asked, and no more once they have declined', async () => {
    const finding = await submitted();
    await otherOfficer.get(`/findings/${finding.id}`).expect(404);
    const { body } = await invite(lead, finding, { note: 'You saw the same cells.' }).expect(201);
    await otherOfficer.get(`/findings/${finding.id}`).expect(200);
    await outsider.get(`/findings/${finding.id}`).expect(404);
    expect((await parts(otherLead, finding))[0]).toMatchObject({
      state: 'invited',
      inside: { note: 'You saw the same cells.', invitedBy: { id: lead.id } },
      moves: ['accepted', 'declined'],
    });
    await decide(otherLead, body.items[0], 'declined', { note: 'No capacity' }).expect(204);
    await otherOfficer.get(`/findings/${finding.id}`).expect(404);
    expect((await parts(lead, finding))[0]).toMatchObject({ state: 'declined', inside: { answer: 'No capacity' } });
  });

  it('are asked by a lead of the leading body alone, once, and never the leading body itself', async () => {
    const finding = await submitted();
    await invite(officer, finding).expect(403);
    await invite(outsider, finding).expect(404);
    expect(await code(invite(lead, finding, { bodyId: ombuds }).expect(422))).toBe('participation.own-body');
    expect(await code(invite(lead, finding, { bodyId: officer.id }).expect(422))).toBe('stakeholder.unknown');
    await invite(lead, finding).expect(201);
    expect(await code(invite(lead, finding).expect(409))).toBe('participation.already-invited');
    await move(officer, finding, 'withdrawn', { note: 'mistaken' }).expect(200);
    expect(await code(invite(lead, finding, { bodyId: ngo }).expect(409))).toBe('participation.subject-ended');
  });

  it('makes one invitation of one that is sent twice under its key', async () => {
    const finding = await submitted();
    for (const _ of [1, 2]) await invite(lead, finding).set('idempotency-key', finding.id).expect(201);
    expect(await parts(lead, finding)).toHaveLength(1);
  });

  it('tells those who only read it who takes part, and neither who was asked nor what was said', async () => {
    const finding = await submitted({ visibility: 'partners' });
    const { body } = await invite(lead, finding, { note: 'Between us.' }).expect(201);
    expect(await parts(outsider, finding)).toEqual([]);
    expect(await code(decide(outsider, body.items[0], 'accepted').expect(404))).toBe('participation.not-found');
    await decide(otherLead, body.items[0], 'accepted').expect(204);
    const told = await parts(outsider, finding);
    expect(told).toMatchObject([{ state: 'accepted', inside: null, moves: [], closed: [] }]);
  });

  it('decides by a lead of the invited body, in order, and for good', async () => {
    const [finding, part] = await joint();
    await decide(otherOfficer, part, 'signed').expect(403);
    await decide(lead, part, 'signed').expect(403);
    expect((await parts(otherLead, finding))[0]).toMatchObject({
      moves: [],
      closed: [
        { to: 'signed', code: 'not-assessed' },
        { to: 'dissented', code: 'not-assessed' },
      ],
    });
    expect(await code(decide(otherLead, part, 'signed').expect(409))).toBe('participation.move-refused');
    await move(lead, finding, 'under-review').expect(200);
    await move(lead, finding, 'assessed', { verification: 'verified' }).expect(200);
    await decide(otherLead, part, 'signed').expect(204);
    expect(await code(decide(otherLead, part, 'dissented', { dissent: { en: 'No' } }).expect(409))).toBe(
      'participation.move-refused',
    );
    const audited = await api.sql(`SELECT action FROM audit_entry WHERE subject_id = $1 ORDER BY at, id`, [finding.id]);
    expect(audited.map(({ action }) => action).filter((action) => String(action).includes('participation'))).toEqual([
      'finding.participation-invited',
      'finding.participation-accepted',
      'finding.participation-signed',
    ]);
  });

  it('lets a co-lead review what its people did not write, and leaves its end to the leading body', async () => {
    const [finding] = await joint();
    expect((await move(otherLead, finding, 'under-review').expect(200)).body.moves).toEqual(['returned', 'assessed']);
    const returned = await move(otherLead, finding, 'returned', { note: 'dates are missing' }).expect(200);
    expect(returned.body).toMatchObject({ may: { edit: true, publish: false } });
    const change = otherLead.patch(`/findings/${finding.id}`).set('if-match', `"${returned.body.version}"`);
    await change.send({ severity: 4 }).expect(200);
    await move(officer, finding, 'submitted').expect(200);
    expect(await code(move(otherLead, finding, 'under-review').expect(403))).toBe('finding.four-eyes');
    await move(otherLead, finding, 'withdrawn', { note: 'no' }).expect(409);
  });

  it.each([
    ['co-lead', true],
    ['contributor', true],
    ['endorser', false],
  ])('lets the officers of a %s edit what was handed back: %s', async (role, edits) => {
    const [finding] = await joint(role);
    await move(lead, finding, 'under-review').expect(200);
    await move(lead, finding, 'returned', { note: 'dates are missing' }).expect(200);
    const { body } = await otherOfficer.get(`/findings/${finding.id}`).expect(200);
    expect(body).toMatchObject({ may: { edit: edits }, moves: [] });
    const patch = otherOfficer.patch(`/findings/${finding.id}`).set('if-match', `"${body.version}"`);
    await patch.send({ severity: 4 }).expect(edits ? 200 : 403);
  });

  it('keeps a finding from being final until every co-lead has signed or dissented', async () => {
    const [finding, part] = await joint('co-lead', { polarity: 'observation' });
    await move(lead, finding, 'under-review').expect(200);
    const assessed = await move(lead, finding, 'assessed', { verification: 'verified' }).expect(200);
    expect(assessed.body.moves).not.toContain('final');
    expect(await code(move(lead, finding, 'final').expect(409))).toBe('finding.signatures-open');
    expect(await code(decide(otherLead, part, 'dissented').expect(422))).toBe('participation.dissent-required');
    await decide(otherLead, part, 'dissented', { dissent: { uk: 'Ми бачили інше.' } }).expect(204);
    await move(lead, finding, 'final').expect(200);
  });

  it('sign what a text says: of other words they are asked again, and a dissent stays', async () => {
    const [finding, part] = await joint('co-lead', { polarity: 'observation' });
    const { body: asked } = await invite(lead, finding, { bodyId: ngo, role: 'contributor' }).expect(201);
    const dissenting = asked.items.find((one: Participation) => one.body.id === ngo);
    await decide(outsider, dissenting, 'accepted').expect(204);
    await move(lead, finding, 'under-review').expect(200);
    await move(lead, finding, 'assessed', { verification: 'verified' }).expect(200);
    await decide(otherLead, part, 'signed').expect(204);
    await decide(outsider, dissenting, 'dissented', { dissent: { en: 'We saw something else.' } }).expect(204);
    for (const to of ['final', 'closed']) await move(lead, finding, to).expect(200);
    const { body: again } = await move(lead, finding, 'reopened', { note: 'A witness came forward.' }).expect(200);
    expect((await parts(lead, finding)).map(({ state }) => state)).toEqual(['signed', 'dissented']);
    await move(lead, again, 'under-review').expect(200);
    const { body: returned } = await move(lead, finding, 'returned', { note: 'Add the witness.' }).expect(200);
    const change = (version: number, input: object) =>
      officer.patch(`/findings/${finding.id}`).set('if-match', `"${version}"`).send(input);
    const { body: same } = await change(returned.version, { severity: returned.severity }).expect(200);
    expect((await parts(lead, finding))[0]).toMatchObject({ state: 'signed' });
    await change(same.version, { severity: 4 }).expect(200);
    expect(await parts(lead, finding)).toMatchObject([
      { state: 'accepted', decidedAt: null, inside: { decidedBy: null } },
      { state: 'dissented', dissent: { en: 'We saw something else.' } },
    ]);
    for (const [by, to] of [
      [officer, 'submitted'] as const,
      [lead, 'under-review'] as const,
      [lead, 'assessed'] as const,
    ])
      await move(by, finding, to).expect(200);
    expect(await code(move(lead, finding, 'final').expect(409))).toBe('finding.signatures-open');
    const [{ lapsed }] = (await api.sql(
      `SELECT detail->'lapsed' AS lapsed FROM audit_entry
        WHERE subject_id = $1 AND action = 'finding.changed' ORDER BY at DESC, id DESC LIMIT 1`,
      [finding.id],
    )) as [{ lapsed: string[] }];
    expect(lapsed).toEqual([parliament]);
  });

  it('prints a dissent beside the finding for whoever reads it, the public too', async () => {
    const [finding, part] = await joint('contributor', { polarity: 'observation' });
    await move(lead, finding, 'under-review').expect(200);
    await move(lead, finding, 'assessed', { verification: 'verified' }).expect(200);
    const stamped = decide(otherLead, part, 'dissented', { dissent: { uk: 'Цілком таємно\nМи бачили інше.' } });
    expect(await code(stamped.expect(422))).toBe('finding.state-secret');
    await decide(otherLead, part, 'dissented', { dissent: { uk: 'Ми бачили інше.' } }).expect(204);
    await move(lead, finding, 'final').expect(200);
    await api.visitor.get(`/findings/${finding.id}/participations`).expect(404);
    await lead.post(`/findings/${finding.id}/publication`).send({ to: 'published' }).expect(200);
    expect(await parts(api.visitor, finding)).toMatchObject([
      { body: { id: parliament }, state: 'dissented', dissent: { en: null, uk: 'Ми бачили інше.' }, inside: null },
    ]);
  });

  it('takes an invitation back as long as nobody has relied on it', async () => {
    const finding = await submitted();
    const { body } = await invite(lead, finding).expect(201);
    await otherLead.delete(`/participations/${body.items[0].id}`).expect(403);
    await lead.delete(`/participations/${body.items[0].id}`).expect(204);
    await otherOfficer.get(`/findings/${finding.id}`).expect(404);
    const [, accepted] = await joint();
    expect(await code(lead.delete(`/participations/${accepted.id}`).expect(409))).toBe('participation.not-removable');
  });

  it('signs with the finding as it is once an earlier decision is through', async () => {
    const [finding, part] = await joint();
    await move(lead, finding, 'under-review').expect(200);
    await move(lead, finding, 'assessed', { verification: 'verified' }).expect(200);
    const earlier = await api.db.connect();
    await earlier.query('BEGIN');
    await earlier.query(`UPDATE finding SET workflow = 'withdrawn' WHERE id = $1`, [finding.id]);
    const later = decide(otherLead, part, 'signed').then((answer) => answer);
    await untilWaiting(api);
    await earlier.query('COMMIT');
    earlier.release();
    expect((await later).body.code).toBe('participation.move-refused');
  });

  it('sign an act of oversight once it is over, and dissent from none', async () => {
    const act = await anActivity(lead, [police], { bodyIds: [ombuds], outcome: 'ongoing', endedOn: null });
    const asked = lead.post(`/activities/${act.id}/participations`).send({ bodyId: parliament, role: 'contributor' });
    const [part] = (await asked.expect(201)).body.items;
    await decide(otherLead, part, 'accepted').expect(204);
    const told = async () => (await otherLead.get(`/activities/${act.id}/participations`).expect(200)).body;
    expect((await told()).items[0]).toMatchObject({ moves: [], closed: [{ to: 'signed', code: 'not-ended' }] });
    await api.sql(`UPDATE activity SET ended_on = '2026-03-12', outcome = 'no-findings' WHERE id = $1`, [act.id]);
    expect(await told()).toMatchObject({ items: [{ moves: ['signed'] }], may: { invite: false, refer: false } });
    await decide(otherLead, part, 'dissented', { dissent: { en: 'No' } }).expect(409);
    await decide(otherLead, part, 'signed').expect(204);
  });
});
