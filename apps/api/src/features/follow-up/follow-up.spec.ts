import { Recommendation, RecommendationHistory, type FollowUp } from '@nahliad/contracts';
import { daysAfter, today } from '@nahliad/domain';
import { untilWaiting } from '../../testing/waiting';
import { Case, SAID } from './testing/case';

const PLAN = {
  text: { en: 'A log in every station' },
  owner: 'Department of Custody',
  milestones: [
    { text: { en: 'Order signed' }, dueOn: daysAfter(today(), 10) },
    { text: { en: 'Logs printed' }, dueOn: daysAfter(today(), 40) },
  ],
  reportDueOn: daysAfter(today(), 30),
};
const ENDED = { result: 'closed-superseded', text: { en: 'A law says it now' } };

describe('the follow-up of a recommendation', () => {
  let one: Case;
  beforeAll(async () => void (one = await Case.start()));
  afterAll(() => one.api.stop());

  const claimed = async () => {
    const made = await one.issue();
    return (await one.step(one.clerk, made, 'claims', SAID).expect(201)).body as Recommendation;
  };
  const verify = (made: { id: string }, result: string, over: object = SAID) =>
    one.step(one.lead, made, 'verifications', { result, ...over });

  it('goes from a plan over reports and a refuted claim to an end that the issuer has verified', async () => {
    const made = await one.issue();
    const { body: planned } = await one.step(one.clerk, made, 'plans', PLAN).expect(201);
    expect(Recommendation.parse(planned)).toEqual(planned);
    expect(planned).toMatchObject({ implementation: 'planned', reportDueOn: PLAN.reportDueOn, version: 2 });
    const [plan] = planned.followUps;
    expect(plan).toMatchObject({ kind: 'plan', owner: PLAN.owner, milestones: [{ reachedOn: null }, {}] });

    const report = { ...SAID, reachedMilestoneIds: [plan.milestones[0].id] };
    const { body: reported } = await one.step(one.clerk, made, 'progress', report).expect(201);
    expect(reported).toMatchObject({ implementation: 'in-progress', reportDueOn: null });
    expect(reported.followUps[0].milestones.map((each: { reachedOn: string }) => each.reachedOn)).toEqual([
      today(),
      null,
    ]);

    await one.step(one.clerk, made, 'claims', SAID).expect(201);
    const { body: refuted } = await verify(made, 'refuted').expect(201);
    expect(refuted).toMatchObject({ implementation: 'in-progress' });
    expect(refuted.followUps.at(-1)).toMatchObject({ kind: 'verification', outcome: 'refuted' });
    await one.step(one.clerk, made, 'claims', SAID).expect(201);
    const { body: done } = await verify(made, 'closed-implemented').expect(201);
    expect(done).toMatchObject({ implementation: 'closed-implemented', moves: ['regressed'], urgency: null });
    expect((await verify(made, 'regressed').expect(201)).body.implementation).toBe('regressed');

    const { body: history } = await one.clerk.get(`/recommendations/${made.id}/history`).expect(200);
    RecommendationHistory.parse(history);
    const steps = history.items.filter(({ axis }: { axis: string }) => axis === 'implementation');
    expect(steps.map(({ to }: { to: string }) => to)).toEqual([
      'open',
      'planned',
      'in-progress',
      'claimed-implemented',
      'in-progress',
      'claimed-implemented',
      'closed-implemented',
      'regressed',
    ]);
    const audited = await one.api.sql(
      `SELECT action, detail FROM audit_entry WHERE subject_id = $1 AND action = 'recommendation.verification'`,
      [made.id],
    );
    expect(audited).toHaveLength(3);
    expect(JSON.stringify(audited)).not.toContain('March');
  });

  it('tells what was recovered of the money that was questioned, once that is verified', async () => {
    const made = await claimed();
    const refused = await verify(made, 'refuted', { ...SAID, amountResolved: 5 }).expect(422);
    expect(refused.body.errors).toEqual([{ path: 'amountResolved', code: 'conflict' }]);
    const { body } = await verify(made, 'closed-implemented', { ...SAID, amountResolved: 250_000 }).expect(201);
    expect(body.followUps.map(({ amountResolved }: FollowUp) => amountResolved)).toEqual([null, 250_000]);
  });

  it('is planned, reported on and claimed only by respondents of the addressee, and verified only by leads of the issuer', async () => {
    const made = await one.issue();
    const stranger = await one.api.person({ role: 'respondent', stakeholderId: one.ministry }, { role: 'analyst' });
    for (const [path, input] of [
      ['plans', PLAN],
      ['progress', SAID],
      ['claims', SAID],
    ] as const) {
      await one.step(one.lead, made, path, input).expect(403);
      const { body } = await one.step(stranger, made, path, input).expect(403);
      expect(body.code).toBe('recommendation.not-addressee');
    }
    await one.step(one.clerk, made, 'verifications', ENDED).expect(403);
    await one.step(one.officer, made, 'verifications', ENDED).expect(403);
    const other = await one.api.person({ role: 'lead', stakeholderId: one.ministry });
    const { body } = await one.step(other, made, 'verifications', ENDED).expect(403);
    expect(body.code).toBe('recommendation.issuer-not-yours');
  });

  it('is not verified by who claimed it', async () => {
    const both = await one.api.person(
      { role: 'respondent', stakeholderId: one.police },
      { role: 'lead', stakeholderId: one.body },
    );
    const made = await one.issue();
    const { body: own } = await one.step(both, made, 'claims', SAID).expect(201);
    expect(own.barred).toContainEqual({ step: 'closed-implemented', because: 'four-eyes' });
    const { body } = await one.step(both, made, 'verifications', { result: 'closed-implemented', ...SAID }).expect(403);
    expect(body.code).toBe('recommendation.four-eyes');
    await verify(made, 'closed-implemented').expect(201);
  });

  it('decides on a claim, and ends anything, with a reason only, and only where there is a claim', async () => {
    const made = await claimed();
    for (const result of ['refuted', 'closed-implemented', 'withdrawn'])
      expect((await verify(made, result, {}).expect(422)).body.errors).toEqual([{ path: 'text', code: 'required' }]);
    await verify(made, 'refuted').expect(201);
    const { body } = await verify(made, 'closed-implemented').expect(409);
    expect(body).toMatchObject({ code: 'recommendation.move-refused', errors: [{ code: 'not-claimed' }] });
  });

  it('says with the record what each side may do, and why not the rest', async () => {
    const made = await claimed();
    expect(made).toMatchObject({ moves: [], may: { suspend: false, link: false } });
    expect(made.barred).toEqual(['plan', 'progress', 'claim'].map((step) => ({ step, because: 'claim-unverified' })));
    const { body: seen } = await one.lead.get(`/recommendations/${made.id}`).expect(200);
    expect(seen.moves).toContain('closed-implemented');
    expect(seen.barred).toEqual([{ step: 'regressed', because: 'not-implemented-yet' }]);
    const { body: aside } = await one.officer.get(`/recommendations/${made.id}`).expect(200);
    expect([aside.moves, aside.barred]).toEqual([[], []]);
  });

  it('takes no plan for what is rejected, and none in the past', async () => {
    const made = await one.issue();
    const late = { ...PLAN, reportDueOn: today() };
    expect((await one.step(one.clerk, made, 'plans', late).expect(422)).body.errors).toEqual([
      { path: 'reportDueOn', code: 'in-past' },
    ]);
    await one.step(one.clerk, made, 'responses', { position: 'rejected', text: { en: 'No' } }).expect(201);
    const { body } = await one.step(one.clerk, made, 'plans', PLAN).expect(409);
    expect(body.errors).toEqual([{ path: 'step', code: 'position-rejected' }]);
  });

  it('reaches milestones of its own plan only', async () => {
    const [made, other] = [await one.issue(), await one.issue()];
    await one.step(one.clerk, made, 'plans', PLAN).expect(201);
    const { body } = await one.step(one.clerk, other, 'plans', PLAN).expect(201);
    const foreign = { ...SAID, reachedMilestoneIds: [body.followUps[0].milestones[0].id] };
    const { body: refused } = await one.step(one.clerk, made, 'progress', foreign).expect(422);
    expect(refused.code).toBe('recommendation.milestone-unknown');
  });

  it('keeps no state secret, and says nothing twice under one key', async () => {
    const made = await one.issue();
    const secret = { text: { uk: 'Цілком таємно\nзміст' } };
    expect((await one.step(one.clerk, made, 'claims', secret).expect(422)).body.code).toBe('finding.state-secret');
    for (let n = 0; n < 2; n++)
      await one.step(one.clerk, made, 'claims', SAID).set('idempotency-key', made.id).expect(201);
    const { body } = await one.lead.get(`/recommendations/${made.id}`).expect(200);
    expect(body.followUps).toHaveLength(1);
  });

  it('meets the decision that came in meanwhile', async () => {
    const made = await claimed();
    const earlier = await one.api.db.connect();
    await earlier.query('BEGIN');
    await earlier.query(`UPDATE recommendation SET implementation = 'withdrawn' WHERE id = $1`, [made.id]);
    const later = verify(made, 'closed-implemented').then((answer) => answer);
    await untilWaiting(one.api);
    await earlier.query('COMMIT');
    earlier.release();
    expect((await later).body.code).toBe('recommendation.move-refused');
  });

  it('leaves its finding open until everything recommended on it has ended', async () => {
    const { body: finding } = await one.lead.get(`/findings/${one.findingId}`).expect(200);
    expect(finding.recommendations.length).toBeGreaterThan(0);
    await one.api.sql(`UPDATE finding SET workflow = 'final' WHERE id = $1`, [one.findingId]);
    const close = () => one.lead.post(`/findings/${one.findingId}/moves`).send({ to: 'closed' });
    expect((await close().expect(409)).body.code).toBe('finding.open-recommendations');
    await one.api.sql(`UPDATE finding SET workflow = 'shared-for-reply' WHERE id = $1`, [one.findingId]);
  });
});
