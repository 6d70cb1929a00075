import { Cooperation } from '@nahliad/contracts';
import { uuidv7 } from 'uuidv7';
import { TestApi, type Asker } from '../../../testing/api';
import { aStakeholder } from '../../../testing/factories';
import { OversightRegister } from '../testing/oversight-register';

const AS_OF = 'asOf=2026-06-30';

describe('who oversees with whom', () => {
  let api: TestApi;
  let register: OversightRegister;
  let [ombuds, parliament, press, police, border] = ['', '', '', '', ''];
  beforeAll(async () => {
    api = await TestApi.start();
    register = new OversightRegister(api);
    ombuds = await aStakeholder(api, 'ombuds', { nameEn: 'A defender' });
    parliament = await aStakeholder(api, 'parliament', { nameEn: 'B committee' });
    press = await aStakeholder(api, 'media', { nameEn: 'C herald' });
    police = await aStakeholder(api, 'security-institution');
    border = await aStakeholder(api, 'security-institution');
  });
  afterAll(() => api.stop());
  beforeEach(() => api.sql('TRUNCATE finding, activity, mandate CASCADE'));

  const read = async (query = AS_OF, asker = api.visitor) => {
    const { body } = await asker.get(`/cooperation?${query}`).expect(200);
    expect(Cooperation.parse(body)).toEqual(body);
    return body as Cooperation;
  };
  const activity = (over: Partial<Parameters<OversightRegister['activity']>[0]> = {}) =>
    register.activity({ bodyId: ombuds, institutionIds: [police], endedOn: '2026-01-10', ...over });
  const jointFinding = async (over: Partial<Parameters<OversightRegister['finding']>[0]> = {}) => {
    const found = { bodyId: ombuds, institutionIds: [police], observedOn: '2026-02-01', ...over };
    const id = await register.finding(found);
    await api.sql(
      `INSERT INTO participation (id, finding_id, body_id, role, state) VALUES ($1, $2, $3, 'co-lead', 'signed')`,
      [uuidv7(), id, parliament],
    );
    return id;
  };
  const refer = async (from: string, to: string, on: string) =>
    api.sql(
      `INSERT INTO referral (id, finding_id, from_body_id, to_body_id, take_over, reason, due_on, referred_by, referred_at)
      VALUES ($1, $2, $3, $4, false, 'Within your mandate', '2026-12-01', $5, $6)`,
      [
        uuidv7(),
        await register.finding({ bodyId: from, institutionIds: [police], observedOn: on }),
        from,
        to,
        await register.author(),
        on,
      ],
    );
  const mandates = async (criteria: Parameters<OversightRegister['mandate']>[0]['criteria'] = ['human-rights']) => {
    for (const bodyId of [ombuds, parliament]) await register.mandate({ bodyId, institutionId: police, criteria });
  };
  const between = ({ edges }: Cooperation, one: string, other: string) =>
    edges.find(({ bodyIds }) => bodyIds.includes(one) && bodyIds.includes(other));
  const apart = ({ apart: { pairs } }: Cooperation) => pairs.map(({ bodyIds }) => new Set(bodyIds));

  it('counts of each pair the acts and findings that both signed', async () => {
    await activity({ signedBy: [parliament, press] });
    await activity({ signedBy: [parliament] });
    await activity();
    await jointFinding();
    await jointFinding({ verification: 'pending' });
    const answer = await read();
    expect(between(answer, ombuds, parliament)).toMatchObject({ activities: 2, findings: 1, referrals: 0 });
    expect(between(answer, parliament, press)).toMatchObject({ activities: 1, findings: 0 });
    expect(answer.edges.map(({ bodyIds }) => bodyIds)).toEqual(answer.edges.map(({ bodyIds }) => bodyIds.toSorted()));
    expect(answer.nodes).toMatchObject([
      { id: ombuds, category: 'ombuds', activities: 3, joint: 2 },
      { id: parliament, activities: 2, joint: 2 },
      { id: press, activities: 1, joint: 1 },
    ]);
  });

  it('has of each pair exactly what the lists show of both, of the period and as of the day', async () => {
    await activity({ signedBy: [parliament, press] });
    await activity({ bodyId: parliament, signedBy: [ombuds] });
    await activity({ signedBy: [press] });
    await activity({ signedBy: [parliament], endedOn: '2020-01-01' });
    const late = await activity({ signedBy: [parliament], endedOn: '2026-07-01' });
    await api.sql(`UPDATE activity SET started_on = '2026-06-01' WHERE id = $1`, [late]);
    const unknown = await activity({ signedBy: [parliament] });
    await api.sql(`UPDATE status_event SET effective_on = '2026-07-01' WHERE activity_id = $1`, [unknown]);
    await jointFinding();
    await jointFinding({ verification: 'pending' });
    await register.finding({ bodyId: ombuds, institutionIds: [police], observedOn: '2026-02-01' });
    const { edges } = await read();
    expect(between({ edges } as Cooperation, ombuds, parliament)).toMatchObject({ activities: 2, findings: 1 });
    for (const { bodyIds, activities, findings } of edges) {
      const both = `countedOn=2026-06-30&from=2024-07-01&to=2026-06-30&signedBy=${bodyIds.join('&signedBy=')}`;
      expect((await api.visitor.get(`/activities?${both}`).expect(200)).body.total).toBe(activities);
      expect((await api.visitor.get(`/findings?${both}`).expect(200)).body.total).toBe(findings);
    }
  });

  it('takes who was asked to take part, and has not signed, for no partner', async () => {
    const id = await activity({ signedBy: [parliament] });
    await api.sql(`UPDATE participation SET state = 'accepted' WHERE activity_id = $1`, [id]);
    const answer = await read();
    expect(answer.edges).toEqual([]);
    expect(answer.nodes).toMatchObject([{ id: ombuds, activities: 1, joint: 0 }]);
  });

  it('shows the period that is asked for, as of its day', async () => {
    await activity({ signedBy: [parliament], endedOn: '2025-06-01' });
    await jointFinding({ observedOn: '2026-07-01' });
    expect(between(await read(), ombuds, parliament)).toMatchObject({ activities: 1, findings: 0 });
    expect((await read(`${AS_OF}&window=12`)).edges).toEqual([]);
    expect((await read('asOf=2025-05-31')).edges).toEqual([]);
  });

  it('names pairs whose mandates meet and who never worked together, with what they share', async () => {
    await mandates(['transparency', 'human-rights']);
    await register.mandate({ bodyId: press, institutionId: border });
    const answer = await read();
    expect(answer.apart).toEqual({
      total: 1,
      pairs: [
        {
          bodyIds: [ombuds, parliament].toSorted(),
          cells: 2,
          shared: [{ institutionId: police, criteria: ['human-rights', 'transparency'] }],
        },
      ],
    });
    expect(answer.institutions.map(({ id }) => id)).toEqual([police]);
    expect(answer.nodes).toHaveLength(3);
    expect((await read(`${AS_OF}&criterion=transparency`)).apart.pairs[0]).toMatchObject({ cells: 1 });
  });

  it('calls nobody apart who ever worked together, wherever and however long ago', async () => {
    await mandates();
    await activity({ signedBy: [parliament], institutionIds: [border], endedOn: '2015-01-01' });
    expect(apart(await read(`${AS_OF}&institutionId=${police}`))).toEqual([]);
    expect(apart(await read('asOf=2014-12-31&window=all'))).toEqual([]);
    await api.sql('UPDATE mandate SET valid_from = NULL');
    expect(apart(await read('asOf=2014-12-31&window=all'))).toEqual([new Set([ombuds, parliament])]);
  });

  it('tells of referrals only those between whom they went', async () => {
    await mandates();
    await refer(ombuds, parliament, '2026-03-01');
    const lead = (stakeholderId: string) => api.person({ role: 'lead', stakeholderId });
    const known = await read(AS_OF, await lead(parliament));
    expect(between(known, ombuds, parliament)).toMatchObject({ referrals: 1 });
    expect(apart(known)).toEqual([]);
    expect(between(await read('asOf=2026-02-28', await lead(parliament)), ombuds, parliament)).toBeUndefined();
    for (const asker of [api.visitor, await lead(press)]) {
      expect((await read(AS_OF, asker)).edges).toEqual([]);
      expect(apart(await read(AS_OF, asker))).toEqual([new Set([ombuds, parliament])]);
    }
  });

  it('forgets a referral from the day on which it was taken back', async () => {
    await refer(ombuds, parliament, '2026-03-01');
    await api.sql(`UPDATE referral SET state = 'withdrawn', decided_at = '2026-04-01'`);
    const lead: Asker = await api.person({ role: 'lead', stakeholderId: ombuds });
    expect(between(await read('asOf=2026-03-31', lead), ombuds, parliament)).toMatchObject({ referrals: 1 });
    expect((await read('asOf=2026-04-01', lead)).edges).toEqual([]);
  });

  it('counts for nobody what they may not read', async () => {
    await mandates();
    await activity({ signedBy: [parliament], visibility: 'partners' });
    await jointFinding({ publication: 'unpublished' });
    const officer = await api.person({ role: 'officer', stakeholderId: press });
    expect(between(await read(AS_OF, officer), ombuds, parliament)).toMatchObject({ activities: 1, findings: 1 });
    const answer = await read();
    expect(answer.edges).toEqual([]);
    expect(answer.nodes.map(({ activities }) => activities)).toEqual([0, 0]);
    expect(apart(answer)).toEqual([new Set([ombuds, parliament])]);
  });

  it('shows of a category its own bodies and those that they worked with, whoever led', async () => {
    await activity({ signedBy: [parliament] });
    await activity({ bodyId: press });
    const answer = await read(`${AS_OF}&category=parliament`);
    expect(answer.nodes.map(({ id, activities }) => [id, activities])).toEqual([
      [ombuds, 1],
      [parliament, 1],
    ]);
    expect(between(answer, ombuds, parliament)).toMatchObject({ activities: 1 });
    expect((await read(`${AS_OF}&bodyId=${press}`)).nodes.map(({ id }) => id)).toEqual([press]);
  });

  it('has the index as its indicator tells it', async () => {
    for (let n = 0; n < 6; n++) await activity({ signedBy: n % 2 ? [parliament] : [] });
    await mandates();
    const { body } = await api.visitor.get(`/indicators/cooperation?${AS_OF}`).expect(200);
    const { index } = await read();
    expect(index).toEqual(body);
    expect(index.values[0]).toMatchObject({ status: 'ok', parts: { jointShare: { numerator: 3, denominator: 6 } } });
  });
});
