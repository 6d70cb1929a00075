import { TestApi, type Asker } from '../../testing/api';
import { aStakeholder, findingInput } from '../../testing/factories';
import { untilWaiting } from '../../testing/waiting';

describe('a request that is sent again under its key', () => {
  let api: TestApi;
  let lead: Asker;
  let [body, police] = ['', ''];
  beforeAll(async () => {
    api = await TestApi.start();
    body = await aStakeholder(api, 'ombuds');
    police = await aStakeholder(api, 'security-institution');
    lead = await api.person({ role: 'lead', stakeholderId: body });
  });
  afterAll(() => api.stop());

  const post = (asker: Asker, path: string, key: string, input: object) =>
    asker.post(path).set('idempotency-key', key).send(input);
  const count = async (table: string) => (await api.sql<{ count: number }>(`SELECT count(*) FROM ${table}`))[0]?.count;

  it('makes nothing twice, and is answered the same', async () => {
    const input = findingInput([police]);
    const first = await post(lead, '/findings', 'a', input).expect(201);
    const before = [await count('finding'), await count('audit_entry')];
    const again = await post(lead, '/findings', 'a', input).expect(201);
    expect(again.body).toEqual(first.body);
    expect([await count('finding'), await count('audit_entry')]).toEqual(before);
    expect((await post(lead, '/findings', 'b', input).expect(201)).body.id).not.toBe(first.body.id);
  });

  it('makes one recommendation and one stakeholder', async () => {
    const finding = await post(lead, '/findings', 'c', findingInput([police])).expect(201);
    await lead.post(`/findings/${finding.body.id}/moves`).send({ to: 'submitted' }).expect(200);
    const administrator = await api.person({ role: 'administrator' });
    const requests = [
      [
        lead,
        '/recommendations',
        { findingIds: [finding.body.id], issuerId: body, addresseeId: police, text: { en: 'Record it' }, type: 'law' },
      ],
      [administrator, '/stakeholders', { category: 'media', name: { en: 'Gazette' } }],
    ] as const;
    for (const [asker, path, input] of requests) {
      const { body: made } = await post(asker, path, 'd', input).expect(201);
      expect((await post(asker, path, 'd', input).expect(201)).body).toEqual(made);
    }
  });

  it('makes one account, and keeps no hash of its password', async () => {
    const administrator = await api.person({ role: 'administrator' });
    const account = { email: 'once@example.org', name: 'Olha Hai', password: 'a long first password', memberships: [] };
    const { body: made } = await post(administrator, '/people', 'p', account).expect(201);
    const again = await post(administrator, '/people', 'p', { ...account, password: 'a long other password' });
    expect([again.status, again.body]).toEqual([201, made]);
  });

  it('makes one token and one invitation, and tells their secrets the first time alone', async () => {
    const administrator = await api.person({ role: 'administrator' });
    const requests = [
      ['/tokens', { name: 'nightly export' }, 'secret'],
      ['/invitations', { email: 'once-more@example.org', role: 'lead', stakeholderId: body }, 'link'],
    ] as const;
    for (const [path, input, secret] of requests) {
      const { [secret]: told, ...made } = (await post(administrator, path, path, input).expect(201)).body;
      expect(told).toEqual(expect.any(String));
      expect((await post(administrator, path, path, input).expect(201)).body).toEqual(made);
      expect((await administrator.get(path).expect(200)).body.total).toBe(1);
    }
  });

  it('answers a recommendation once', async () => {
    const { body: finding } = await post(lead, '/findings', 'r1', findingInput([police])).expect(201);
    await lead.post(`/findings/${finding.id}/moves`).send({ to: 'submitted' }).expect(200);
    const issued = { findingIds: [finding.id], issuerId: body, addresseeId: police, text: { en: 'Record it' } };
    const { body: one } = await post(lead, '/recommendations', 'r2', { ...issued, type: 'law' }).expect(201);
    await api.sql(`UPDATE finding SET workflow = 'shared-for-reply' WHERE id = $1`, [finding.id]);
    const respondent = await api.person({ role: 'respondent', stakeholderId: police });
    const answer = () =>
      post(respondent, `/recommendations/${one.id}/responses`, 'r3', { position: 'accepted', text: { en: 'Agreed' } });
    expect((await answer().expect(201)).body.responses).toHaveLength(1);
    expect((await answer().expect(201)).body.responses).toHaveLength(1);
  });

  it('is refused when it says something else, and open to other people under the same key', async () => {
    await post(lead, '/findings', 'e', findingInput([police])).expect(201);
    const other = await post(lead, '/findings', 'e', findingInput([police], { severity: 1 })).expect(422);
    expect(other.body.code).toBe('request.idempotency-mismatch');
    const officer = await api.person({ role: 'officer', stakeholderId: body });
    await post(officer, '/findings', 'e', findingInput([police], { severity: 1 })).expect(201);
  });

  it('leaves its key free when it was refused', async () => {
    await post(lead, '/findings', 'f', findingInput([body])).expect(422);
    await post(lead, '/findings', 'f', findingInput([police])).expect(201);
  });

  it('waits for the first one that is still under way, and then makes nothing', async () => {
    const input = findingInput([police]);
    const gate = await api.db.connect();
    await gate.query('BEGIN; LOCK TABLE finding IN ACCESS EXCLUSIVE MODE');
    const both = [post(lead, '/findings', 'g', input), post(lead, '/findings', 'g', input)].map((one) =>
      one.then((it) => it),
    );
    await untilWaiting(api, 2);
    await gate.query('COMMIT');
    gate.release();
    const [first, second] = await Promise.all(both);
    expect(first?.status).toBe(201);
    expect(second?.body).toEqual(first?.body);
  });

  it('needs a key that can be kept', () =>
    post(lead, '/findings', 'x'.repeat(201), findingInput([police])).expect(400));
});
