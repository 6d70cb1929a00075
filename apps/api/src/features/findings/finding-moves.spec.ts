import type { Finding, MoveFinding } from '@nahliad/contracts';
import { daysAfter, today } from '@nahliad/domain';
import { TestApi, type Asker } from '../../testing/api';
import { aFinding, aStakeholder } from '../../testing/factories';
import { anOffice, type Office } from '../../testing/office';
import { untilWaiting } from '../../testing/waiting';

describe('the way of a finding', () => {
  let api: TestApi;
  let { body, police, officer, lead } = {} as Office;
  beforeAll(async () => {
    api = await TestApi.start();
    ({ body, police, officer, lead } = await anOffice(api));
  });
  afterAll(() => api.stop());

  const move = (asker: Asker, { id }: { id: string }, to: MoveFinding['to'], more: Partial<MoveFinding> = {}) =>
    asker.post(`/findings/${id}/moves`).send({ to, ...more });
  const code = async (asked: PromiseLike<{ body: { code?: string } }>) => (await asked).body.code;

  /** Takes a new finding along these steps. */
  async function finding(
    steps: readonly [Asker, MoveFinding['to'], Partial<MoveFinding>?][],
    over = {},
  ): Promise<Finding> {
    let now = await aFinding(officer, [police], over);
    for (const [asker, to, more] of steps) now = (await move(asker, now, to, more).expect(200)).body;
    return now;
  }
  const submitted = () => [[officer, 'submitted']] as [Asker, MoveFinding['to']][];
  const reviewed = () => [...submitted(), [lead, 'under-review']] as [Asker, MoveFinding['to']][];
  const assessed = (verification: MoveFinding['verification'] = 'verified') =>
    [...reviewed(), [lead, 'assessed', { verification }]] as [Asker, MoveFinding['to'], Partial<MoveFinding>][];

  it('leads from draft to closed and published, each step dated and audited', async () => {
    const { id } = await finding([
      ...assessed(),
      [lead, 'shared-for-reply'],
      [lead, 'final', { ground: 'court order' }],
    ]);
    const { body: published } = await lead.post(`/findings/${id}/publication`).send({ to: 'published' }).expect(200);
    expect(published).toMatchObject({
      workflow: 'final',
      publication: 'published',
      visibility: 'public',
      moves: ['closed'],
    });
    await move(lead, { id }, 'closed').expect(200);
    const { items } = (await lead.get(`/findings/${id}/history`).expect(200)).body;
    expect(items.map((one: { axis: string; to: string }) => `${one.axis} ${one.to}`)).toEqual([
      ...[
        'workflow draft',
        'workflow submitted',
        'workflow under-review',
        'verification verified',
        'workflow assessed',
      ],
      ...[
        'workflow shared-for-reply',
        'workflow final',
        'visibility public',
        'publication published',
        'workflow closed',
      ],
    ]);
    expect(items[6]).toMatchObject({ note: 'court order', effectiveOn: today(), person: { id: lead.id } });
    const audited = await api.sql('SELECT action FROM audit_entry WHERE subject_id = $1 ORDER BY at, id', [id]);
    expect(audited.map((entry) => entry.action)).toEqual(
      'logged submitted under-review assessed shared-for-reply final published closed'
        .split(' ')
        .map((v) => `finding.${v}`),
    );
  });

  it('takes no reason that bears the stamp of a state secret', async () => {
    const one = await finding(reviewed());
    const refused = await move(lead, one, 'returned', { note: 'See the order.\nЦілком таємно' }).expect(422);
    expect(refused.body).toMatchObject({ code: 'finding.state-secret', errors: [{ path: 'note' }] });
    await move(lead, one, 'returned', { note: 'See the order.' }).expect(200);
  });

  it('tells the public what happened and when, and neither who nor on what ground', async () => {
    const { id } = await finding([
      ...assessed(),
      [lead, 'shared-for-reply'],
      [lead, 'final', { ground: 'court order' }],
    ]);
    await lead.post(`/findings/${id}/publication`).send({ to: 'published' }).expect(200);
    const { items } = (await api.visitor.get(`/findings/${id}/history`).expect(200)).body;
    expect(items).toHaveLength(9);
    expect(items.filter((one: { person: unknown; note: unknown }) => one.person ?? one.note)).toEqual([]);
  });

  it('lets nobody decide on what they wrote, whichever part of it', async () => {
    const own = await aFinding(lead, [police]);
    const { body: handedIn } = await move(lead, own, 'submitted').expect(200);
    expect(handedIn).toMatchObject({
      moves: ['withdrawn'],
      closed: ['under-review', 'duplicate'].map((to) => ({ to, code: 'finding.four-eyes' })),
    });
    expect((await officer.get(`/findings/${own.id}`).expect(200)).body).toMatchObject({ moves: [], closed: [] });
    expect(await code(move(lead, own, 'under-review').expect(403))).toBe('finding.four-eyes');
    const returned = await finding([...reviewed(), [lead, 'returned', { note: 'dates are missing' }]]);
    const change = lead.patch(`/findings/${returned.id}`).set('if-match', `${returned.version}`).send({ severity: 4 });
    expect((await change.expect(200)).body).toMatchObject({ severity: 4, may: { edit: true } });
    await move(officer, returned, 'submitted').expect(200);
    expect(await code(move(lead, returned, 'under-review').expect(403))).toBe('finding.four-eyes');
    const second = await api.person({ role: 'lead', stakeholderId: body });
    await move(second, returned, 'under-review').expect(200);
    await move(second, returned, 'assessed', { verification: 'verified' }).expect(200);
    await move(second, returned, 'shared-for-reply').expect(200);
    await move(second, returned, 'final', { ground: 'urgent' }).expect(200);
    const publication = lead.post(`/findings/${returned.id}/publication`).send({ to: 'published' });
    expect(await code(publication.expect(403))).toBe('finding.four-eyes');
  });

  it('takes no steps from other bodies, nor from officers where a lead decides', async () => {
    const one = await finding(submitted());
    const other = await api.person({ role: 'lead', stakeholderId: await aStakeholder(api, 'parliament') });
    expect((await other.get(`/findings/${one.id}`).expect(200)).body.moves).toEqual([]);
    for (const asker of [other, officer])
      expect(await code(move(asker, one, 'under-review').expect(409))).toBe('finding.move-refused');
    expect(await code(move(lead, one, 'final').expect(409))).toBe('finding.move-refused');
  });

  it('asks for what a step needs', async () => {
    const one = await finding(reviewed());
    expect(await code(move(lead, one, 'returned').expect(422))).toBe('finding.note-required');
    expect(await code(move(lead, one, 'assessed').expect(422))).toBe('finding.verification-required');
    const pending = move(lead, one, 'assessed', { verification: 'pending' });
    expect(await code(pending.expect(422))).toBe('finding.verification-required');
    expect(await code(move(lead, one, 'duplicate').expect(422))).toBe('finding.duplicate-of-required');
    const misplaced = await move(lead, one, 'withdrawn', { note: 'mistaken', until: '2999-01-01' }).expect(422);
    expect(misplaced.body.errors).toEqual([{ path: 'until', code: 'not-applicable' }]);
  });

  it('is a duplicate only of another that can be read, and never in a circle', async () => {
    const [one, other] = [await finding(reviewed()), await finding(reviewed())];
    const draft = await aFinding(officer, [police]);
    for (const duplicateOf of [one.id, draft.id])
      expect(await code(move(lead, one, 'duplicate', { duplicateOf }).expect(422))).toBe(
        'finding.duplicate-of-required',
      );
    const { body: duplicate } = await move(lead, one, 'duplicate', { duplicateOf: other.id }).expect(200);
    expect(duplicate).toMatchObject({ workflow: 'duplicate', duplicateOf: other.id, moves: [] });
    const circle = await move(lead, other, 'duplicate', { duplicateOf: one.id }).expect(422);
    expect(circle.body.errors).toEqual([{ path: 'duplicateOf', code: 'does-not-stand' }]);
  });

  it('tells what it is a duplicate of only those who read that one too', async () => {
    const [one, original] = [await finding(reviewed()), await finding(submitted(), { visibility: 'restricted' })];
    await move(lead, one, 'duplicate', { duplicateOf: original.id }).expect(200);
    const analyst = await api.person({ role: 'analyst' });
    const told = async (asker: Asker) => (await asker.get(`/findings/${one.id}`).expect(200)).body.duplicateOf;
    expect([await told(lead), await told(analyst)]).toEqual([original.id, null]);
  });

  it('shows an adverse finding to its institution before it is final, and waits for the reply', async () => {
    const one = await finding(assessed());
    expect(one.moves).not.toContain('final');
    expect(one.closed).toEqual([{ to: 'final', code: 'finding.reply-first' }]);
    expect(await code(move(lead, one, 'final').expect(409))).toBe('finding.reply-first');
    expect(await code(move(lead, one, 'shared-for-reply', { until: today() }).expect(422))).toBe('request.invalid');
    const shared = await move(lead, one, 'shared-for-reply').expect(200);
    const { fromToday } = (await api.visitor.get('/deadline-rules/reply').expect(200)).body;
    expect(shared.body).toMatchObject({ reply: 'awaited', replyDueOn: fromToday.dueOn });
    expect(await code(move(lead, one, 'final').expect(409))).toBe('finding.reply-period-open');
    await api.sql('UPDATE finding SET reply_due_on = $2 WHERE id = $1', [one.id, daysAfter(today(), -1)]);
    await move(lead, one, 'final').expect(200);
  });

  it('lets what is positive or an observation be final without a reply', async () => {
    for (const polarity of ['positive', 'observation'] as const) {
      const one = await finding(assessed(), { polarity });
      expect(one.moves).toContain('final');
      await move(lead, one, 'final').expect(200);
    }
  });

  it('publishes what is final and verified, and takes it back with a reason alone', async () => {
    const doubtful = await finding([...assessed('inconclusive'), [lead, 'final']], { polarity: 'observation' });
    const unready = await finding(assessed(), { polarity: 'observation' });
    const publish = (asker: Asker, { id }: { id: string }, to: string, note?: string) =>
      asker.post(`/findings/${id}/publication`).send({ to, note });
    for (const one of [doubtful, unready])
      expect(await code(publish(lead, one, 'published').expect(409))).toBe('finding.publication-refused');
    const one = await finding([...assessed('partly-verified'), [lead, 'final']], { polarity: 'observation' });
    await publish(officer, one, 'published').expect(403);
    await publish(lead, one, 'published').expect(200);
    await api.visitor.get(`/findings/${one.id}`).expect(200);
    expect(await code(publish(lead, one, 'published').expect(409))).toBe('finding.publication-refused');
    expect(await code(publish(lead, one, 'retracted').expect(422))).toBe('finding.note-required');
    expect((await publish(lead, one, 'retracted', 'names a bystander').expect(200)).body.publication).toBe('retracted');
    await api.visitor.get(`/findings/${one.id}`).expect(410);
  });

  it('changes its text as a draft and when handed back, and at no other time', async () => {
    const one = await aFinding(officer, [police]);
    const patch = (asker: Asker, input: object, version: number) =>
      asker.patch(`/findings/${one.id}`).set('if-match', `"${version}"`).send(input);
    const army = await aStakeholder(api, 'security-institution', { institutionType: 'armed-forces' });
    const input = {
      institutionIds: [army, police],
      criteria: ['transparency'],
      title: { uk: 'Інша назва' },
      region: null,
    };
    expect((await patch(officer, input, 1).expect(200)).body).toMatchObject({
      ...input,
      title: { en: null, uk: 'Інша назва' },
      severity: one.severity,
      version: 2,
    });
    await patch(officer, { severity: 1 }, 1).expect(412);
    await patch(lead, { severity: 1 }, 2).expect(404);
    expect(await code(patch(officer, { institutionIds: [body] }, 2).expect(422))).toBe(
      'stakeholder.not-an-institution',
    );
    await move(officer, one, 'submitted').expect(200);
    expect(await code(patch(officer, { severity: 1 }, 3).expect(409))).toBe('finding.not-editable');
  });

  it('keeps the text that the public reads, also while it is reviewed again', async () => {
    const one = await finding([...assessed(), [lead, 'final']], { polarity: 'observation' });
    await lead.post(`/findings/${one.id}/publication`).send({ to: 'published' }).expect(200);
    await move(lead, one, 'closed').expect(200);
    await move(lead, one, 'reopened', { note: 'a new witness' }).expect(200);
    await move(lead, one, 'under-review').expect(200);
    const { body: returned } = await move(lead, one, 'returned', { note: 'add the witness' }).expect(200);
    expect(returned.may.edit).toBe(false);
    const { body: seen } = await lead.get(`/findings/${one.id}`).expect(200);
    expect(seen).toMatchObject({
      moves: [],
      closed: ['withdrawn', 'duplicate'].map((to) => ({ to, code: 'finding.retract-first' })),
    });
    const withdrawal = move(lead, one, 'withdrawn', { note: 'mistaken' });
    expect(await code(withdrawal.expect(409))).toBe('finding.retract-first');
    const patch = officer.patch(`/findings/${one.id}`).set('if-match', `${returned.version}`).send({ severity: 1 });
    expect(await code(patch.expect(409))).toBe('finding.not-editable');
  });

  it('is shown to more people by its reviewer alone', async () => {
    const returned = await finding([...reviewed(), [lead, 'returned', { note: 'dates are missing' }]]);
    const patch = (visibility: string) =>
      officer.patch(`/findings/${returned.id}`).set('if-match', `${returned.version}`).send({ visibility });
    expect(await code(patch('public').expect(409))).toBe('finding.visibility-lowered');
    expect((await patch('restricted').expect(200)).body.visibility).toBe('restricted');
  });

  it('decides on the finding as it is once an earlier decision is through', async () => {
    const one = await finding(submitted());
    const earlier = await api.db.connect();
    await earlier.query('BEGIN');
    await earlier.query(`UPDATE finding SET workflow = 'withdrawn' WHERE id = $1`, [one.id]);
    const later = move(lead, one, 'under-review').then((answer) => answer);
    await untilWaiting(api);
    await earlier.query('COMMIT');
    earlier.release();
    expect((await later).body.code).toBe('finding.move-refused');
  });
});
