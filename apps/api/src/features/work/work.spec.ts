import type { Work, WorkGroup } from '@nahliad/contracts';
import { daysAfter, today } from '@nahliad/domain';
import { uuidv7 } from 'uuidv7';
import { TestApi, type Asker } from '../../testing/api';
import { aFinding, aMandate, aStakeholder, anActivity } from '../../testing/factories';

const LISTS = { finding: 'findings', recommendation: 'recommendations', activity: 'activities', round: 'rounds' };

describe('what waits', () => {
  let api: TestApi;
  let [body, partner, police] = ['', '', ''];
  let officer: Asker, lead: Asker, partnerLead: Asker, respondent: Asker, administrator: Asker;

  beforeAll(async () => {
    api = await TestApi.start();
    body = await aStakeholder(api, 'ombuds');
    partner = await aStakeholder(api, 'parliament');
    police = await aStakeholder(api, 'security-institution');
    officer = await api.person({ role: 'officer', stakeholderId: body });
    lead = await api.person({ role: 'lead', stakeholderId: body });
    partnerLead = await api.person({ role: 'lead', stakeholderId: partner });
    respondent = await api.person({ role: 'respondent', stakeholderId: police });
    administrator = await api.person({ role: 'administrator' });
  });
  beforeEach(() => api.sql('TRUNCATE finding, recommendation, activity, mandate CASCADE'));
  afterAll(() => api.stop());

  const workOf = async (asker: Asker): Promise<Work> => (await asker.get('/work').expect(200)).body;
  const waiting = async (asker: Asker) =>
    Object.fromEntries((await workOf(asker)).groups.map((group) => [`${group.subject} ${group.kind}`, group.count]));

  const inStatus = async (workflow: string, over: Record<string, unknown> = {}, author = officer) => {
    const { id } = await aFinding(author, [police]);
    const columns = Object.entries({ workflow, ...over });
    const set = columns.map(([column], nth) => `${column} = $${nth + 2}`).join(', ');
    await api.sql(`UPDATE finding SET ${set} WHERE id = $1`, [id, ...columns.map(([, value]) => value)]);
    return id;
  };

  const recommended = async (over: Record<string, unknown> = {}) => {
    const findingId = await inStatus('final');
    const input = { findingIds: [findingId], issuerId: body, addresseeId: police, type: 'policy' };
    const answer = await lead.post('/recommendations').send({ ...input, text: { en: 'Mend it' } });
    const columns = Object.entries(over);
    if (columns.length) {
      const set = columns.map(([column], nth) => `${column} = $${nth + 2}`).join(', ');
      await api.sql(`UPDATE recommendation SET ${set} WHERE id = $1`, [answer.body.id, ...Object.values(over)]);
    }
    return answer.body.id as string;
  };

  it('is nothing for somebody for whom nothing waits, and is not told to visitors', async () => {
    expect(await workOf(administrator)).toEqual({ asOf: today(), groups: [], due: null });
    await api.visitor.get('/work').expect(401);
  });

  it('is for an author what they have begun, and what was handed back to them', async () => {
    await aFinding(officer, [police]);
    await inStatus('returned');
    await anActivity(officer, [police], { status: 'draft' });
    await inStatus('returned', {}, lead);
    expect(await waiting(officer)).toEqual({ 'finding drafts': 1, 'finding returned': 1, 'activity drafts': 1 });
  });

  it('is for a lead what their body decides on next, except what they wrote themselves', async () => {
    await inStatus('submitted');
    await inStatus('reopened');
    await inStatus('submitted', {}, lead);
    await inStatus('under-review');
    await inStatus('assessed');
    await inStatus('assessed', { writer_ids: `{${officer.id},${lead.id}}` });
    expect(await waiting(lead)).toEqual({ 'finding to-review': 2, 'finding to-assess': 1, 'finding to-finalise': 1 });
    expect(await waiting(officer)).toEqual({});
    expect(await waiting(partnerLead)).toEqual({});
  });

  it('waits for the institution until its time is over, and for the lead from then on', async () => {
    await inStatus('shared-for-reply', { reply_due_on: today() });
    expect([await waiting(respondent), await waiting(lead)]).toEqual([{ 'finding to-reply': 1 }, {}]);
    await inStatus('shared-for-reply', { reply_due_on: daysAfter(today(), -1) });
    expect(await waiting(lead)).toEqual({ 'finding to-finalise': 1 });
  });

  it('keeps from an institution what is confidential', async () => {
    await inStatus('shared-for-reply', { reply_due_on: today(), visibility: 'confidential' });
    expect(await waiting(respondent)).toEqual({});
  });

  it('is for a respondent what they have not answered, and what they have not done in time', async () => {
    await recommended();
    await recommended({ position: 'accepted', target_on: daysAfter(today(), -1) });
    await recommended({ position: 'accepted', target_on: daysAfter(today(), 30) });
    await recommended({ implementation: 'withdrawn' });
    expect(await waiting(respondent)).toEqual({ 'recommendation to-answer': 1, 'recommendation overdue': 1 });
  });

  it('is for the lead of the issuer what is claimed to be done', async () => {
    await recommended({ position: 'accepted', implementation: 'claimed-implemented' });
    await recommended({ position: 'accepted', implementation: 'in-progress' });
    expect(await waiting(lead)).toEqual({ 'recommendation to-verify': 1 });
    expect(await waiting(partnerLead)).toEqual({});
  });

  it('is for a lead what their body was asked to take part in and has not decided', async () => {
    await anActivity(lead, [police], { bodyIds: [body, partner] });
    const findingId = await inStatus('under-review');
    const invite = `INSERT INTO participation (id, finding_id, body_id, role, state) VALUES ($1, $2, $3, 'co-lead', $4)`;
    await api.sql(invite, [uuidv7(), findingId, partner, 'invited']);
    await api.sql(invite, [uuidv7(), await inStatus('under-review'), partner, 'accepted']);
    expect(await waiting(partnerLead)).toMatchObject({ 'finding invited': 1, 'activity invited': 1 });
  });

  it('is for the lead of a co-leading body what both review, and what it has to sign', async () => {
    const part = `INSERT INTO participation (id, finding_id, body_id, role, state) VALUES ($1, $2, $3, $4, $5)`;
    const joint = async (workflow: string, role: string, state: string, over = {}) =>
      api.sql(part, [uuidv7(), await inStatus(workflow, over), partner, role, state]);
    for (const workflow of ['submitted', 'reopened', 'final']) await joint(workflow, 'co-lead', 'signed');
    await joint('under-review', 'co-lead', 'accepted');
    await joint('under-review', 'co-lead', 'accepted', { writer_ids: `{${partnerLead.id}}` });
    await joint('assessed', 'contributor', 'accepted');
    expect(await waiting(partnerLead)).toEqual({ 'finding to-review-jointly': 2 });
    await joint('assessed', 'co-lead', 'accepted');
    expect(await waiting(partnerLead)).toEqual({ 'finding to-review-jointly': 3, 'finding to-sign': 1 });
  });

  it('is for a lead a request for more time, as long as the period runs for which it was made', async () => {
    const ask = async (over: { state?: string; again?: boolean } = {}) => {
      const id = await inStatus('shared-for-reply', { reply_due_on: daysAfter(today(), 9) });
      const periods = over.again ? [uuidv7(), uuidv7()] : [uuidv7()];
      for (const [n, period] of periods.entries())
        await api.sql(
          `INSERT INTO reply_period (id, finding_id, shared_by, shared_at, unit, days, holidays, rule_due_on, due_on, finding_version)
            VALUES ($1, $2, $3, now() + make_interval(mins => $4), 'working-days', 15, 0, $5, $5, 1)`,
          [period, id, lead.id, n, daysAfter(today(), 9)],
        );
      await api.sql(
        `INSERT INTO reply_extension (id, finding_id, period_id, institution_id, until, reason, asked_by, state, decided_by, decided_at)
          VALUES ($1, $2, $3, $4, $5, 'On a mission', $6, $7, $8, $9)`,
        [uuidv7(), id, periods[0], police, daysAfter(today(), 20), respondent.id, over.state ?? 'asked'].concat(
          over.state ? [lead.id, today()] : ([null, null] as never),
        ),
      );
    };
    await ask();
    await ask({ state: 'refused' });
    await ask({ again: true });
    expect(await waiting(lead)).toEqual({ 'finding to-extend': 1 });
    expect(await waiting(partnerLead)).toEqual({});
  });

  it('is a referral for the lead of the body that it was sent to, by the day on which it is due, and not an invitation too', async () => {
    for (const day of [9, 3]) {
      const findingId = await inStatus('submitted');
      const refer = { findingId, toBodyId: partner, reason: 'Within your mandate', dueOn: daysAfter(today(), day) };
      await lead.post('/referrals').send(refer).expect(201);
    }
    const { groups } = await workOf(partnerLead);
    expect(groups.map(({ kind, count }) => [kind, count])).toEqual([['referred', 2]]);
    expect(groups[0]?.first).toMatchObject(
      [3, 9].map((day) => ({ dueOn: daysAfter(today(), day), party: { id: body } })),
    );
    expect(await waiting(lead)).toEqual({ 'finding to-review': 2 });
    for (const one of groups) expect(await listOf(partnerLead, one)).toBe(one.count);
  });

  it('names what their body was to look at and has not', async () => {
    await aMandate(administrator, body, police, { criteria: ['human-rights', 'transparency'] });
    await anActivity(officer, [police], { criteria: ['transparency'], startedOn: today(), endedOn: today() });
    const { due } = await workOf(officer);
    expect(due).toMatchObject({ bodyIds: [body], count: 1, first: [{ criterion: 'human-rights', overdue: true }] });
    const { body: list } = await officer.get(`/mandates/due?bodyId=${body}&overdue=true`).expect(200);
    expect(list.items).toEqual(due?.first);
    expect((await workOf(respondent)).due).toBeNull();
  });

  it('shows the first five of each, those due first, and leads to a list that holds exactly all of them', async () => {
    for (const day of [9, 3, 7, 5, 8, 4]) await inStatus('shared-for-reply', { reply_due_on: daysAfter(today(), day) });
    await recommended();
    await inStatus('submitted');
    await anActivity(lead, [police], { bodyIds: [body, partner] });
    const [group] = (await workOf(respondent)).groups;
    expect(group?.count).toBe(6);
    expect(group?.first.map(({ dueOn }) => dueOn)).toEqual([3, 4, 5, 7, 8].map((day) => daysAfter(today(), day)));
    for (const asker of [respondent, lead, partnerLead])
      for (const one of (await workOf(asker)).groups) expect(await listOf(asker, one)).toBe(one.count);
  });

  const listOf = async (asker: Asker, { subject, kind, first }: WorkGroup) => {
    const { body: list } = await asker.get(`/${LISTS[subject]}?waiting=${kind}&limit=200`).expect(200);
    const ids: string[] = list.items.map(({ id }: { id: string }) => id);
    expect(ids).toEqual(expect.arrayContaining(first.map(({ id }) => id)));
    return list.total;
  };

  it('is an empty list for whoever nothing can wait for in this way', async () => {
    await inStatus('submitted', { visibility: 'public', publication: 'published' });
    await recommended();
    for (const path of [
      '/findings?waiting=to-review',
      '/findings?waiting=drafts',
      '/recommendations?waiting=to-answer',
    ])
      expect((await api.visitor.get(path).expect(200)).body.total).toBe(0);
  });
});
