import type { BulkChange, Finding, FindingBulkChange } from '@nahliad/contracts';
import { daysAfter, today } from '@nahliad/domain';
import { uuidv7 } from 'uuidv7';
import { TestApi, type Asker } from '../../testing/api';
import { aFinding, aStakeholder } from '../../testing/factories';
import { anOffice, type Office } from '../../testing/office';
import { togetherBehind } from '../../testing/waiting';
import { ForgottenPreviews } from './forgotten-previews';

describe('a change of many findings', () => {
  let api: TestApi;
  let { body, police, officer, lead } = {} as Office;
  let stranger: Asker;
  beforeAll(async () => {
    api = await TestApi.start();
    ({ body, police, officer, lead } = await anOffice(api));
    stranger = await api.person({ role: 'lead', stakeholderId: await aStakeholder(api, 'media') });
  });
  afterAll(() => api.stop());

  const drafts = async (...severities: Finding['severity'][]): Promise<Finding[]> => {
    const made: Finding[] = [];
    for (const severity of severities) made.push(await aFinding(officer, [police], { severity }));
    return made;
  };
  const idsOf = (findings: readonly { id: string }[]) => findings.map(({ id }) => id);
  const preview = async (asker: Asker, findings: readonly { id: string }[], change: FindingBulkChange) =>
    (
      await asker
        .post('/bulk-changes')
        .send({ subject: 'findings', ids: idsOf(findings), change })
        .expect(201)
    ).body as BulkChange;
  const apply = async ({ id }: BulkChange, asker = officer) =>
    (await asker.post(`/bulk-changes/${id}/apply`).expect(200)).body as BulkChange;
  const undo = async ({ id }: BulkChange, asker = officer) =>
    (await asker.delete(`/bulk-changes/${id}`).expect(200)).body as BulkChange;
  const now = async ({ id }: { id: string }) => (await officer.get(`/findings/${id}`).expect(200)).body as Finding;
  const retitle = async ({ id, version }: Finding) =>
    officer
      .patch(`/findings/${id}`)
      .set('if-match', `"${version}"`)
      .send({ title: { en: 'Changed by somebody else since' } })
      .expect(200);
  const outcomes = ({ changes }: BulkChange) => changes.map(({ outcome, code }) => [outcome, code]);

  it('says before it acts what it will change, what stands so already, and what it may not', async () => {
    const [low, high, submitted] = (await drafts(1, 3, 2)) as [Finding, Finding, Finding];
    await officer.post(`/findings/${submitted.id}/moves`).send({ to: 'submitted' }).expect(200);
    const bulk = await preview(officer, [low, high, submitted], { kind: 'severity', severity: 3 });
    expect(bulk).toMatchObject({
      state: 'previewed',
      changes: [{ id: low.id, reference: low.reference, title: low.title, from: 1, to: 3, outcome: 'planned' }],
      unchanged: 1,
      refused: [{ id: submitted.id, reference: submitted.reference, code: 'finding.not-editable' }],
    });
    expect(await now(low)).toMatchObject({ severity: 1, version: low.version });
  });

  it('changes what was previewed, names itself in the trail of each, and puts all of it back', async () => {
    const made = await drafts(1, 2);
    const bulk = await preview(officer, made, { kind: 'severity', severity: 4 });
    expect(outcomes(await apply(bulk))).toEqual([
      ['applied', null],
      ['applied', null],
    ]);
    for (const one of made) expect(await now(one)).toMatchObject({ severity: 4 });
    expect(outcomes(await undo(bulk))).toEqual([
      ['undone', null],
      ['undone', null],
    ]);
    for (const one of made) {
      expect(await now(one)).toMatchObject({ severity: one.severity });
      const trail = await api.sql(
        `SELECT action, detail ->> 'bulkChangeId' AS of FROM audit_entry WHERE subject_id = $1 ORDER BY at, id`,
        [one.id],
      );
      expect(trail).toEqual([
        { action: 'finding.logged', of: null },
        { action: 'finding.changed', of: bulk.id },
        { action: 'finding.changed', of: bulk.id },
      ]);
    }
  });

  it('leaves a record that was changed since it was previewed, and does the rest', async () => {
    const [one, other] = (await drafts(1, 1)) as [Finding, Finding];
    const bulk = await preview(officer, [one, other], { kind: 'add-themes', themes: ['detention'] });
    await retitle(one);
    expect(outcomes(await apply(bulk))).toEqual([
      ['left', 'record.version-stale'],
      ['applied', null],
    ]);
    expect([(await now(one)).themes, (await now(other)).themes]).toEqual([[], ['detention']]);
  });

  it('keeps what was changed after it, and says so when it is undone', async () => {
    const [one, other] = (await drafts(1, 1)) as [Finding, Finding];
    const bulk = await apply(await preview(officer, [one, other], { kind: 'region', region: 'UA-32' }));
    await retitle(await now(one));
    expect(outcomes(await undo(bulk))).toEqual([
      ['kept', 'record.version-stale'],
      ['undone', null],
    ]);
    expect([(await now(one)).region, (await now(other)).region]).toEqual(['UA-32', null]);
  });

  it('does everything once however often it is asked, also by two requests at once', async () => {
    const made = await drafts(1, 1);
    const bulk = await preview(officer, made, { kind: 'severity', severity: 2 });
    const lock = `SELECT FROM finding WHERE id = '${made[0]?.id}' FOR UPDATE`;
    const again = () => apply(bulk);
    const [first, second] = await togetherBehind(api, lock, [again, again]);
    expect(second).toEqual(first);
    await undo(bulk);
    expect((await undo(bulk)).state).toBe('undone');
    for (const one of made) expect((await now(one)).version).toBe(one.version + 2);
    expect((await officer.post(`/bulk-changes/${bulk.id}/apply`).expect(409)).body.code).toBe('bulk-change.undone');
  });

  it('is nothing at all where it fails in the middle', async () => {
    const [one, other] = (await drafts(1, 1)) as [Finding, Finding];
    const bulk = await preview(officer, [one, other], { kind: 'severity', severity: 2 });
    await api.sql(`ALTER TABLE finding ADD CONSTRAINT out_of_order CHECK (id <> '${other.id}' OR severity = 1)`);
    await officer.post(`/bulk-changes/${bulk.id}/apply`).expect(500);
    await api.sql('ALTER TABLE finding DROP CONSTRAINT out_of_order');
    expect((await now(one)).severity).toBe(1);
    expect(outcomes(await apply(bulk))).toEqual([
      ['applied', null],
      ['applied', null],
    ]);
  });

  it('hands in drafts and takes them back, as long as nobody has begun with them', async () => {
    const [one, other] = (await drafts(1, 2)) as [Finding, Finding];
    const bulk = await apply(await preview(officer, [one, other], { kind: 'submit' }));
    expect(bulk.changes).toMatchObject([
      { from: 'draft', to: 'submitted', outcome: 'applied' },
      { from: 'draft', to: 'submitted', outcome: 'applied' },
    ]);
    await apply(await preview(lead, [one], { kind: 'begin-review' }), lead);
    expect(outcomes(await undo(bulk))).toEqual([
      ['kept', 'record.version-stale'],
      ['undone', null],
    ]);
    expect([(await now(one)).workflow, (await now(other)).workflow]).toEqual(['under-review', 'draft']);
    const { items } = (await officer.get(`/findings/${other.id}/history`).expect(200)).body;
    expect(items.filter((event: { axis: string }) => event.axis === 'workflow')).toMatchObject([
      { to: 'draft' },
      { from: 'draft', to: 'submitted' },
      { from: 'submitted', to: 'draft' },
    ]);
  });

  it('begins reviews for whoever wrote none of them, and refuses the others by their names', async () => {
    const own = await aFinding(lead, [police]);
    const [one] = (await drafts(1)) as [Finding];
    for (const [asker, { id }] of [
      [lead, own],
      [officer, one],
    ] as const)
      await asker.post(`/findings/${id}/moves`).send({ to: 'submitted' }).expect(200);
    const bulk = await preview(lead, [own, one], { kind: 'begin-review' });
    expect(bulk).toMatchObject({ changes: [{ id: one.id }], refused: [{ id: own.id, code: 'finding.four-eyes' }] });
    await apply(bulk, lead);
    expect(outcomes(await undo(bulk, lead))).toEqual([['undone', null]]);
    expect((await now(one)).workflow).toBe('submitted');
  });

  it('schedules for publication what a lead may publish, and calls it off', async () => {
    const [one] = (await drafts(2)) as [Finding];
    await api.sql(`UPDATE finding SET workflow = 'final', verification = 'verified' WHERE id = $1`, [one.id]);
    const change = { kind: 'schedule', on: daysAfter(today(), 7) } as const;
    expect((await preview(officer, [one], change)).refused).toMatchObject([{ code: 'access.refused' }]);
    const bulk = await apply(await preview(lead, [one], change), lead);
    expect(await now(one)).toMatchObject({ publication: 'scheduled', publishOn: change.on });
    await undo(bulk, lead);
    expect(await now(one)).toMatchObject({ publication: 'unpublished', publishOn: null });
  });

  it('is for all that a list shows by its filters, and tells nothing of what somebody may not read', async () => {
    const [theirs] = (await drafts(1)) as [Finding];
    const own = await aFinding(stranger, [police], { region: 'UA-07' });
    const asked = { subject: 'findings', filter: { region: 'UA-07' }, change: { kind: 'severity', severity: 1 } };
    const { body } = await stranger.post('/bulk-changes').send(asked).expect(201);
    expect(body).toMatchObject({ changes: [{ id: own.id }], refused: [] });
    const nowhere = uuidv7();
    const hidden = await preview(stranger, [theirs, { id: nowhere }], { kind: 'severity', severity: 1 });
    expect(hidden).toMatchObject({ changes: [], unchanged: 0 });
    expect(hidden.refused).toEqual(
      [theirs.id, nowhere].map((id) => ({ id, reference: null, title: null, code: 'finding.not-found' })),
    );
  });

  it('takes at most a thousand, and either records or filters', async () => {
    const change = { kind: 'submit' };
    const refused = await officer.post('/bulk-changes').send({ subject: 'findings', change }).expect(422);
    expect(refused.body.errors).toEqual([{ path: 'ids', code: 'one-of-two' }]);
    const ids = Array.from({ length: 1001 }, () => uuidv7());
    await officer.post('/bulk-changes').send({ subject: 'findings', ids, change }).expect(422);
    await api.sql(
      `INSERT INTO finding (id, reference, body_id, author_id, writer_ids, title_en, observed_on, severity, polarity, region)
        SELECT gen_random_uuid(), 'MANY-' || n, $1, $2, ARRAY[$2::uuid], 'One of very many', '2026-01-01', 1, 'adverse', 'UA-99'
        FROM generate_series(1, 1001) n`,
      [body, officer.id],
    );
    await api.sql(`INSERT INTO finding_institution SELECT id, $1, 1 FROM finding WHERE reference LIKE 'MANY-%'`, [
      police,
    ]);
    const many = { subject: 'findings', filter: { region: ['UA-99'] }, change };
    expect((await officer.post('/bulk-changes').send(many).expect(422)).body.code).toBe('bulk-change.too-many');
    await api.sql(`DELETE FROM finding WHERE reference = 'MANY-1001'`);
    expect((await officer.post('/bulk-changes').send(many).expect(201)).body.changes).toHaveLength(1000);
  });

  it('is its own person’s alone, who finds it among those that were applied', async () => {
    const bulk = await preview(officer, await drafts(1), { kind: 'severity', severity: 2 });
    for (const asked of [
      lead.get(`/bulk-changes/${bulk.id}`),
      lead.post(`/bulk-changes/${bulk.id}/apply`),
      lead.delete(`/bulk-changes/${bulk.id}`),
    ])
      expect((await asked.expect(404)).body.code).toBe('bulk-change.not-found');
    expect((await officer.delete(`/bulk-changes/${bulk.id}`).expect(409)).body.code).toBe('bulk-change.not-applied');
    const mine = async () => (await officer.get('/bulk-changes?limit=1').expect(200)).body.items[0];
    expect((await mine()).id).not.toBe(bulk.id);
    await apply(bulk);
    expect(await mine()).toMatchObject({ id: bulk.id, state: 'applied', applied: 1, left: 0, undone: 0, kept: 0 });
  });

  it('is forgotten a day after somebody only looked at it', async () => {
    const [looked, done] = [
      await preview(officer, await drafts(1), { kind: 'severity', severity: 2 }),
      await apply(await preview(officer, await drafts(1), { kind: 'severity', severity: 2 })),
    ];
    await api.app.get(ForgottenPreviews).forget();
    await officer.get(`/bulk-changes/${looked.id}`).expect(200);
    await api.sql(`UPDATE bulk_change SET created_at = now() - interval '25 hours'`);
    await api.app.get(ForgottenPreviews).forget();
    await officer.get(`/bulk-changes/${looked.id}`).expect(404);
    await officer.get(`/bulk-changes/${done.id}`).expect(200);
  });
});
