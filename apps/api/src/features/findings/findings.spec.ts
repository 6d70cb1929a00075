import { FindingSummary, Finding } from '@nahliad/contracts';
import { TestApi, type Asker } from '../../testing/api';
import { aFinding, aStakeholder, findingInput } from '../../testing/factories';

describe('findings', () => {
  let api: TestApi;
  let officer: Asker;
  let [body, police, army] = ['', '', ''];
  beforeAll(async () => {
    api = await TestApi.start();
    body = await aStakeholder(api, 'ombuds');
    police = await aStakeholder(api, 'security-institution');
    army = await aStakeholder(api, 'security-institution', { institutionType: 'armed-forces' });
    officer = await api.person({ role: 'officer', stakeholderId: body });
  });
  afterAll(() => api.stop());

  const refusal = async (asker: Asker, input: object) => {
    const { body } = await asker.post('/findings').send(input);
    return body.errors ? `${body.code} ${body.errors.map((one: { path: string }) => one.path)}` : body.code;
  };

  it('logs one, in the order in which its institutions and criteria were named', async () => {
    const input = {
      criteria: ['human-rights', 'abuse-prevention'] as const,
      personsAffected: 0,
      amountQuestioned: 250_000,
      region: 'UA-32',
    };
    const finding = await aFinding(officer, [police, army], { ...input, criteria: [...input.criteria] });
    expect(Finding.parse(finding)).toEqual(finding);
    expect(finding).toMatchObject({
      ...input,
      bodyId: body,
      institutionIds: [police, army],
      workflow: 'draft',
      verification: 'pending',
      visibility: 'partners',
      publication: 'unpublished',
      version: 1,
      moves: ['submitted', 'withdrawn'],
      may: { edit: true, publish: false, retract: false, correct: false, recommend: false },
    });
    expect(finding.reference).toMatch(/^UA-\d{4}-\d{4,}$/);
    const read = await officer.get(`/findings/${finding.id}`).expect(200);
    expect(read.body).toEqual(finding);
  });

  it('counts its references on past four digits', async () => {
    await aFinding(officer, [police]);
    await api.sql(`SELECT setval('reference_finding_' || to_char(now(), 'YYYY'), 9999)`);
    const references = [(await aFinding(officer, [police])).reference, (await aFinding(officer, [police])).reference];
    expect(references.map((reference) => reference.slice(8))).toEqual(['10000', '10001']);
  });

  it('audits it, dates its first status and queues it for the index in the same breath', async () => {
    const { id } = await aFinding(officer, [police]);
    const [beside] = await api.sql(
      `SELECT (SELECT action || ' ' || body_id FROM audit_entry WHERE subject_id = $1) AS audited,
        (SELECT count(*)::int FROM audit_unsealed u JOIN audit_entry e ON e.id = u.entry_id WHERE e.subject_id = $1)
          + (SELECT count(*)::int FROM audit_seal s JOIN audit_entry e ON e.id = s.entry_id WHERE e.subject_id = $1) AS chained,
        (SELECT axis || ' ' || to_value FROM status_event WHERE finding_id = $1 AND effective_on = current_date) AS status`,
      [id],
    );
    expect(beside).toEqual({ audited: `finding.logged ${body}`, chained: 1, status: 'workflow draft' });
  });

  it('says which institution is unknown, or not one that is overseen, and leaves no trace', async () => {
    const nobody = '00000000-0000-7000-8000-000000000000';
    const [{ count }] = (await api.sql('SELECT count(*) FROM finding')) as [{ count: number }];
    expect(await refusal(officer, findingInput([police, nobody]))).toBe('stakeholder.unknown institutionIds.1');
    expect(await refusal(officer, findingInput([body]))).toBe('stakeholder.not-an-institution institutionIds.0');
    expect(await api.sql('SELECT count(*) FROM finding')).toEqual([{ count }]);
  });

  it('writes in the name of the only body, asks which of several, and refuses one of others', async () => {
    const second = await aStakeholder(api, 'civil-society');
    const both = await api.person(
      { role: 'officer', stakeholderId: body },
      { role: 'lead', stakeholderId: second },
      { role: 'analyst' },
    );
    expect(await refusal(both, findingInput([police]))).toBe('finding.body-required bodyId');
    expect((await aFinding(both, [police], { bodyId: second })).bodyId).toBe(second);
    expect(await refusal(officer, findingInput([police], { bodyId: second }))).toBe('finding.body-not-yours bodyId');
  });

  it('refuses the future, and what bears the stamp of a state secret', async () => {
    expect(await refusal(officer, findingInput([police], { observedOn: '2999-01-01' }))).toBe(
      'finding.observed-in-future observedOn',
    );
    const detail = { uk: 'Таємно\nРозташування підрозділу' };
    expect(await refusal(officer, findingInput([police], { detail }))).toBe('finding.state-secret detail.uk');
  });

  it('keeps a draft its author’s alone, in the list and the total too', async () => {
    const { id } = await aFinding(officer, [police]);
    const lead = await api.person({ role: 'lead', stakeholderId: body });
    for (const asker of [lead, api.visitor]) {
      await asker.get(`/findings/${id}`).expect(404);
      expect((await asker.get('/findings')).body).toEqual({ items: [], next: null, total: 0 });
    }
    const { body: own } = await officer.get('/findings?limit=1').expect(200);
    expect(own.items.map((item: unknown) => FindingSummary.parse(item))).toEqual(own.items);
    expect(own.total).toBeGreaterThan(1);
  });

  it('is not written by those who only read', async () => {
    await api.visitor
      .post('/findings')
      .send(findingInput([police]))
      .expect(401);
    const analyst = await api.person({ role: 'analyst', stakeholderId: body });
    await analyst
      .post('/findings')
      .send(findingInput([police]))
      .expect(403);
  });
});
