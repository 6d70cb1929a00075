import { Indicator } from '@nahliad/contracts';
import type { Implementation } from '@nahliad/domain';
import { TestApi } from '../../../testing/api';
import { aStakeholder } from '../../../testing/factories';
import { Register } from '../testing/register';

describe('budget findings resolved', () => {
  let api: TestApi;
  let register: Register;
  let [audit, police, border, person] = ['', '', '', ''];
  beforeAll(async () => {
    api = await TestApi.start();
    register = new Register(api);
    audit = await aStakeholder(api, 'parliament');
    police = await aStakeholder(api, 'security-institution', { nameEn: 'River Police' });
    border = await aStakeholder(api, 'security-institution', { nameEn: 'Border Service' });
    person = (await api.person()).id;
  });
  beforeEach(() => api.sql('DELETE FROM recommendation; DELETE FROM finding; DELETE FROM activity'));
  afterAll(() => api.stop());

  const questioning = async (amount: number | null, of: { at?: string; verification?: string } = {}) => {
    const { at = police, verification } = of;
    const id = await register.finding({ bodyId: audit, institutionIds: [at], observedOn: '2025-03-01', verification });
    await api.sql('UPDATE finding SET amount_questioned = $2 WHERE id = $1', [id, amount]);
    return id;
  };
  type Asked = { targetOn?: string; implementation?: Implementation };
  const recommended = (findingIds: string[], { targetOn = '2026-01-01', implementation }: Asked = {}) =>
    register.recommendation({
      ...{ findingIds, issuerId: audit, addresseeIds: [police], issuedOn: '2025-04-01', targetOn },
      ...(implementation && { implementation }),
    });
  const verified = (recommendationId: string, amount: number, on = '2026-02-01') =>
    api.sql(
      `INSERT INTO follow_up (id, recommendation_id, kind, author_id, outcome, text_en, amount_resolved, created_at)
      VALUES (gen_random_uuid(), $1, 'verification', $2, 'closed-implemented', 'Paid back', $3, $4)`,
      [recommendationId, person, amount, `${on}T12:00:00Z`],
    );
  const read = async (query = '', day = '2026-06-30') =>
    Indicator.parse(
      (await api.visitor.get(`/indicators/budget-findings-resolved?asOf=${day}${query}`).expect(200)).body,
    ).values;
  const resolved = async (query?: string, day?: string) => (await read(query, day))[0]!;

  it('is what was verified as recovered of what was questioned, where the time for it is up', async () => {
    await verified(await recommended([await questioning(400_000)]), 100_000);
    await recommended([await questioning(600_000)]);
    await recommended([await questioning(9_000_000)], { targetOn: '2027-01-01' });
    await questioning(9_000_000);
    expect(await resolved()).toMatchObject({
      status: 'ok',
      value: 0.1,
      low: null,
      parts: { audits: 4, questioned: 1_000_000, resolved: 100_000 },
    });
  });

  it('takes of several verifications the last by the day, and never more than was questioned', async () => {
    const id = await recommended([await questioning(400_000)]);
    await verified(id, 100_000, '2026-02-01');
    await verified(id, 700_000, '2026-04-01');
    expect((await resolved('', '2026-03-31')).value).toBe(0.25);
    expect((await resolved()).value).toBe(1);
  });

  it('shares what one recommendation recovered among the findings that it answers', async () => {
    const [more, less] = [await questioning(300_000), await questioning(100_000, { at: border })];
    await verified(await recommended([more, less]), 200_000);
    expect(await resolved()).toMatchObject({ value: 0.5, parts: { questioned: 400_000, resolved: 200_000 } });
    const each = await read('&by=institution');
    expect(each.map(({ group, parts }) => [group?.name?.en, parts?.['resolved']])).toEqual([
      ['Border Service', 50_000],
      ['River Police', 150_000],
    ]);
  });

  it('leaves out what does not count, and what nobody asks for any longer', async () => {
    await verified(await recommended([await questioning(400_000)]), 100_000);
    await recommended([await questioning(900_000, { verification: 'unfounded' })]);
    await recommended([await questioning(900_000)], { implementation: 'closed-superseded' });
    expect(await resolved()).toMatchObject({ value: 0.25, parts: { questioned: 400_000 } });
  });

  it('is not assessed where nothing was audited, and has no case where nothing was questioned', async () => {
    await recommended([await questioning(null)]);
    expect(await resolved()).toMatchObject({ value: null, status: 'not-assessed' });
    await api.sql(
      `INSERT INTO activity (id, reference, body_id, author_id, kind, started_on, ended_on, outcome, announced, visibility, status)
      VALUES (gen_random_uuid(), 'A-1', $1, $2, 'audit', '2026-01-01', '2026-01-09', 'no-findings', true, 'public', 'logged')`,
      [audit, person],
    );
    expect(await resolved()).toMatchObject({ value: null, status: 'no-cases', parts: { audits: 1 } });
  });

  it('speaks for the management of resources', async () => {
    await verified(await recommended([await questioning(400_000)]), 100_000);
    const { body } = await api.visitor.get('/scorecard?asOf=2026-06-30').expect(200);
    const part = body.criteria
      .find(({ key }: { key: string }) => key === 'resource-management')
      .parts.find(({ indicator }: { indicator: string }) => indicator === 'budget-findings-resolved');
    expect(part).toMatchObject({ denominator: 400_000 });
  });
});
