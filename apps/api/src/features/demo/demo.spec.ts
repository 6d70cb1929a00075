import { mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { VISIBILITY_DECISIONS, type Annotation, type Indicator, type IndicatorValue } from '@nahliad/contracts';
import {
  ACTIVITY_OUTCOMES,
  ACTIVITY_STATUSES,
  DEADLINES,
  ESCALATION_RECIPIENTS,
  EXTENSION_STATES,
  FOLLOW_UP_KINDS,
  IMPLEMENTATIONS,
  INVITED_ROLES,
  PARTICIPATION_STATES,
  POSITIONS,
  PUBLICATION_STATES,
  REFERRAL_STATES,
  REPLY_POSITIONS,
  REASONS_UNSCORED,
  REFERENCE_KINDS,
  REPLY_STATES,
  RUBRIC_LEVELS,
  SUSPENSION_GROUNDS,
  IDENTITY_STATES,
  VERIFICATIONS,
  VERIFICATION_RESULTS,
  VISIBILITIES,
  WORKFLOW_STATUSES,
} from '@nahliad/domain';
import { TestApi } from '../../testing/api';
import { Escalations } from '../follow-up/escalations';
import { ACCOUNTS } from './accounts';
import { DemoService } from './demo.service';
import { mayServeDemoOn } from './loopback';

describe('the demo country', () => {
  let api: TestApi;
  beforeAll(async () => {
    process.env.DEMO = '1';
    process.env.DATA_DIR = mkdtempSync(path.join(os.tmpdir(), 'nahliad-demo-'));
    api = await TestApi.start();
  });
  afterAll(async () => {
    delete process.env.DEMO;
    await api.stop();
  });

  const count = async (table: string) =>
    (await api.sql<{ n: number }>(`SELECT count(*)::int AS n FROM ${table}`))[0]?.n;

  it.each([
    ['finding', 'workflow', WORKFLOW_STATUSES],
    ['finding_source', 'identity', IDENTITY_STATES],
    ['finding', 'verification', VERIFICATIONS],
    ['finding', 'visibility', VISIBILITIES],
    ['finding', 'publication', PUBLICATION_STATES],
    ['finding', 'reply_state', REPLY_STATES],
    ['reply', 'position', REPLY_POSITIONS],
    ['reply_extension', 'state', EXTENSION_STATES],
    ['visibility_request', 'decision', [...VISIBILITY_DECISIONS, null]],
    ['recommendation', 'position', POSITIONS],
    ['recommendation', 'implementation', IMPLEMENTATIONS],
    ['follow_up', 'kind', FOLLOW_UP_KINDS],
    ['deadline_suspension', 'ground', SUSPENSION_GROUNDS],
    ['escalation', 'deadline', DEADLINES],
    ['escalation', 'recipient', ESCALATION_RECIPIENTS],
    ['activity', 'status', ACTIVITY_STATUSES],
    ['activity', 'outcome', ACTIVITY_OUTCOMES],
    ['participation', 'role', INVITED_ROLES],
    ['participation', 'state', PARTICIPATION_STATES],
    ['referral', 'state', REFERRAL_STATES],
    ['reference_figure', 'kind', REFERENCE_KINDS],
    ['assessment_round', 'status', ['under-review', 'closed']],
    ['score', 'coalesce(level::text, unscored)', [...RUBRIC_LEVELS.map(String), ...REASONS_UNSCORED]],
  ])('shows in %s every %s that there is', async (table, axis, every) => {
    if (table === 'escalation') await api.app.get(Escalations).escalateAll();
    const shown = await api.sql<{ state: string | null }>(`SELECT DISTINCT ${axis} AS state FROM ${table}`);
    expect(shown.map(({ state }) => state)).toEqual(expect.arrayContaining([...every]));
  });

  it('keeps in a closed round where peers disagreed, and half of a score rests on it', async () => {
    const analyst = await api.person({ role: 'analyst' });
    const { body } = await analyst.get('/scorecard').expect(200);
    const humanRights = body.criteria.find(({ key }: { key: string }) => key === 'human-rights');
    expect(humanRights.rubric).toMatchObject({ status: 'ok', grade: 'A' });
    expect(body.criteria.some(({ status }: { status: string }) => status === 'ok')).toBe(true);
    const [contested] = await api.sql(`SELECT FROM score s JOIN peer_review p ON p.score_id = s.id
      WHERE p.level IS DISTINCT FROM s.level`);
    expect(contested).toBeDefined();
  });

  it('has acts of oversight that two bodies did together, so that cooperation is no zero', async () => {
    const { body } = await api.visitor.get('/indicators/cooperation').expect(200);
    expect(body.values[0].value).toBeGreaterThan(0);
  });

  it('says that it is a demo, and needs no setting up', async () => {
    const { body } = await api.visitor.get('/session').expect(200);
    expect(body.deployment).toMatchObject({ demo: true, needsSetup: false });
  });

  it.each(ACCOUNTS.map(({ email, role }) => [email, role]))('lets %s sign in as %s', async (email, role) => {
    const answer = await api.visitor.post('/session').send({ email, password: 'demo-oversight' });
    expect(answer.status).toBeLessThan(300);
    expect(answer.body.memberships).toEqual([expect.objectContaining({ role })]);
  });

  it('shows a visitor published findings in both languages, and indicators that count them', async () => {
    const { body } = await api.visitor.get('/findings?limit=200').expect(200);
    expect(body.total).toBeGreaterThan(100);
    for (const { title } of body.items) expect([title.en, title.uk]).toEqual([expect.any(String), expect.any(String)]);
    const acceptance = await api.visitor.get('/indicators/acceptance').expect(200);
    expect(acceptance.body.values[0].status).toBe('ok');
  });

  it('tells how unequally its findings affect men and women', async () => {
    const { body } = await api.visitor.get('/indicators/disparity').expect(200);
    expect(body.values[0]).toMatchObject({ status: 'ok', parts: { women: { value: 1 }, men: { status: 'ok' } } });
  });

  it('leaves gaps that the product is there to show: institutions that nobody has looked at', async () => {
    const unseen = await api.sql(`SELECT FROM stakeholder s WHERE institution_type IS NOT NULL
      AND NOT EXISTS (SELECT FROM finding_institution fi WHERE fi.institution_id = s.id)`);
    expect(await count('finding')).toBe(260);
    expect(unseen.length).toBeLessThan(4);
  });

  it('tells its people what happened lately, and leaves some of it unread', async () => {
    const told = await api.sql<{ email: string }>(`SELECT DISTINCT p.email FROM notification n
      JOIN person p ON p.id = n.person_id WHERE n.read_at IS NULL ORDER BY p.email`);
    const emails = told.map(({ email }) => email);
    expect(emails).toEqual(expect.arrayContaining(['officer@ombuds.demo.example', 'respondent@police.demo.example']));
    expect((await api.sql('SELECT FROM notification WHERE read_at IS NOT NULL')).length).toBeGreaterThan(0);
  });

  it('lets its people talk about every kind of record, take something back, and mention each other', async () => {
    const [said] =
      await api.sql(`SELECT count(finding_id) > 0 AS findings, count(recommendation_id) > 0 AS recommendations,
      count(activity_id) > 0 AS activities, count(deleted_at) > 0 AS deleted, count(edited_at) > 0 AS edited,
      bool_or(cardinality(mentioned_ids) > 0) AS mentioned FROM comment`);
    expect(Object.values(said ?? {})).toEqual(Array(6).fill(true));
  });

  it('shows what is confidential to those whom it names, and lets a lead decide who may read more', async () => {
    const [{ id, email, asked }] = (await api.sql(`SELECT f.id, p.email, v.id IS NOT NULL AS asked FROM finding f
      JOIN finding_reader r ON r.finding_id = f.id JOIN person p ON p.id = r.person_id
      LEFT JOIN visibility_request v ON v.finding_id = f.id AND v.decision IS NULL
      WHERE p.email LIKE 'analyst%' ORDER BY v.id LIMIT 1`)) as [{ id: string; email: string; asked: boolean }];
    expect(asked).toBe(true);
    const { headers } = await api.visitor.post('/session').send({ email, password: 'demo-oversight' }).expect(201);
    const cookie = String(headers['set-cookie']).split(';')[0] ?? '';
    await api.visitor.get(`/findings/${id}`).set('cookie', cookie).expect(200);
    await api.visitor.get(`/findings/${id}`).expect(404);
  });

  it('shows a dissent beside what is published', async () => {
    const [published] = await api.sql(`SELECT f.id FROM finding f JOIN participation p ON p.finding_id = f.id
      WHERE f.publication = 'published' AND p.state = 'dissented' LIMIT 1`);
    const { body } = await api.visitor.get(`/findings/${published?.id}/participations`).expect(200);
    expect(body.items[0].dissent).toEqual({ en: expect.any(String), uk: expect.any(String) });
  });

  it('has evidence, and shows a visitor copies from which the names are gone', async () => {
    const [{ id }] = (await api.sql(`SELECT f.id FROM finding f JOIN evidence e ON e.finding_id = f.id
      WHERE f.publication = 'published' AND e.kind = 'redaction' LIMIT 1`)) as [{ id: string }];
    const { body } = await api.visitor.get(`/findings/${id}/evidence`).expect(200);
    expect(body.items.map((one: { kind: string }) => one.kind)).toEqual(['redaction']);
    const { text } = await api.visitor.get(`/evidence/${body.items[0].id}/content`).expect(200);
    expect(text).toContain('█████');
    expect(text).not.toContain('Lahidnyi');
    expect(await count('storage_unclaimed')).toBe(0);
  });

  it('has acts of every kind and outcome, planned ones too, and mandates for every body', async () => {
    const [acts] = await api.sql(`SELECT count(DISTINCT kind)::int AS kinds, count(DISTINCT outcome)::int AS outcomes,
      bool_or(started_on > current_date) AS planned FROM activity`);
    expect(acts).toEqual({ kinds: 12, outcomes: 4, planned: true });
    const idle = await api.sql(`SELECT FROM stakeholder s WHERE category <> 'security-institution'
      AND NOT EXISTS (SELECT FROM mandate m WHERE m.body_id = s.id)`);
    expect(idle).toEqual([]);
    const { body } = await api.visitor.get('/mandates/due?limit=1').expect(200);
    expect(body.items[0]).toMatchObject({ neverLookedAt: true });
  });

  it('has claims that were checked in every way, and deadlines that stand still', async () => {
    const outcomes = await api.sql<{ outcome: string }>(
      `SELECT DISTINCT outcome FROM follow_up WHERE kind = 'verification'`,
    );
    expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual([...VERIFICATION_RESULTS].sort());
    const { body } = await api.visitor.get('/recommendations?suspended=true').expect(200);
    expect(body.items[0].suspension).toMatchObject({ ground: expect.any(String) });
    expect(await count('milestone')).toBeGreaterThan(20);
  });

  it('has findings that were found twice or again, and corrected ones with what they said before', async () => {
    const [related] = await api.sql(`SELECT count(duplicate_of)::int > 0 AS twice, count(repeat_of)::int > 5 AS again
      FROM finding`);
    expect(related).toEqual({ twice: true, again: true });
    const { body } = await api.visitor.get('/findings?publication=corrected').expect(200);
    const { items } = (await api.visitor.get(`/findings/${body.items[0].id}/versions`).expect(200)).body;
    expect(items.map((one: { madeFor: string }) => one.madeFor)).toEqual(['logged', 'correction']);
  });

  it('has a register of recommendations that rest on no finding, some of which nobody has assessed', async () => {
    const [audit] = await api.sql(`SELECT id FROM stakeholder WHERE name_en LIKE 'Court of Audit%'`);
    const { body } = await api.visitor.get(`/recommendations/progress?issuerId=${audit?.id}`).expect(200);
    const states = body.groups[0].states.map(({ state }: { state: string }) => state);
    expect(states).toEqual(expect.arrayContaining(['closed-implemented', 'in-progress', 'not-assessed']));
  });

  it('has views that were kept, and a change of several records that can be put back', async () => {
    const person = { email: 'lead@ombuds.demo.example', password: 'demo-oversight' };
    const { headers } = await api.visitor.post('/session').send(person).expect(201);
    const cookie = String(headers['set-cookie']).split(';')[0] ?? '';
    const views = await api.visitor.get('/saved-views').set('cookie', cookie).expect(200);
    expect(views.body.items).toHaveLength(2);
    const { body } = await api.visitor.get('/bulk-changes').set('cookie', cookie).expect(200);
    expect(body.items).toMatchObject([{ state: 'applied', applied: 3 }]);
    const undone = await api.visitor.delete(`/bulk-changes/${body.items[0].id}`).set('cookie', cookie).expect(200);
    expect(undone.body.changes).toMatchObject(Array(3).fill({ outcome: 'undone', from: 'medium' }));
  });

  it('finds something in most of its districts, nothing in one, and does not always say where', async () => {
    const { body } = await api.visitor.get('/indicators/findings?by=region').expect(200);
    const counted = body.values.map(({ group, numerator }: IndicatorValue) => [group?.key, numerator !== null]);
    const somewhere = ['XZ-DU', 'XZ-HO', 'XZ-PR', 'XZ-RU', 'XZ-YA', 'not-stated'].map((key) => [key, true]);
    expect(counted).toEqual(expect.arrayContaining([...somewhere, ['XZ-VE', false]]));
  });

  it('notes on its trends what happened to all, and to one institution', async () => {
    const { body } = await api.visitor.get('/annotations').expect(200);
    expect(body.items).toHaveLength(4);
    expect(new Set(body.items.map(({ institution }: Annotation) => institution === null))).toEqual(
      new Set([true, false]),
    );
  });

  it('shows everybody a dashboard of the analyst, whose figures tell something', async () => {
    const officer = await api.person({ role: 'officer' });
    const [dashboard] = (await officer.get('/dashboards').expect(200)).body.items;
    const { figures } = (await officer.get(`/dashboards/${dashboard.id}/figures`).expect(200)).body;
    const told = figures.map(({ values }: Indicator) => values.some(({ status }) => status === 'ok'));
    expect(told).toEqual(Array(dashboard.figures.length).fill(true));
  });

  it('fills nothing that holds something already', async () => {
    const before = await count('stakeholder');
    await api.app.get(DemoService).onModuleInit();
    expect(await count('stakeholder')).toBe(before);
  });

  it('is served on this machine alone', () => {
    expect(['127.0.0.1', '::1', 'localhost', '0.0.0.0', '::', '192.0.2.7'].filter(mayServeDemoOn)).toEqual([
      '127.0.0.1',
      '::1',
      'localhost',
    ]);
  });
});
