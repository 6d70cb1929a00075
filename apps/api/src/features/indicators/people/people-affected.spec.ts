import type { FindingSummary, PeopleAffected } from '@nahliad/contracts';
import { TestApi, type Asker } from '../../../testing/api';
import { aStakeholder } from '../../../testing/factories';
import { Register } from '../testing/register';

interface Found {
  readonly people: number | null;
  readonly groups?: readonly { dimension: string; value: string }[];
  readonly severity?: number;
}

const women = { dimension: 'sex', value: 'women' };
const men = { dimension: 'sex', value: 'men' };

describe('the people whom findings affect', () => {
  let api: TestApi;
  let register: Register;
  let lead: Asker;
  let respondent: Asker;
  let bodyId: string;
  let police: string;
  let prisons: string;
  beforeAll(async () => {
    api = await TestApi.start();
    register = new Register(api);
    bodyId = await aStakeholder(api, 'ombuds');
    police = await aStakeholder(api, 'security-institution');
    prisons = await aStakeholder(api, 'security-institution');
    lead = await api.person({ role: 'lead', stakeholderId: bodyId });
    respondent = await api.person({ role: 'respondent', stakeholderId: police });
  });
  beforeEach(() => api.sql('TRUNCATE finding CASCADE'));
  afterAll(() => api.stop());

  const found = async ({ people, groups = [], severity = 2 }: Found, institutionId = police): Promise<string> => {
    const id = await register.finding({
      bodyId,
      institutionIds: [institutionId],
      severity,
      observedOn: '2026-05-10',
    });
    await says(id, people, groups);
    return id;
  };
  const says = (id: string, people: number | null, groups?: Found['groups']) =>
    api.sql('UPDATE finding SET persons_affected = $2, affected_groups = coalesce($3, affected_groups) WHERE id = $1', [
      id,
      people,
      groups ? JSON.stringify(groups) : null,
    ]);
  const affected = async (query: string, asker: Asker = api.visitor): Promise<PeopleAffected> =>
    (await asker.get(`/people-affected?asOf=2026-06-30&${query}`).expect(200)).body;

  it('counts each finding in one group, and says what no finding tells', async () => {
    await found({ people: 40, groups: [women] });
    await found({ people: 7, groups: [women, men] });
    await found({ people: 0, groups: [men] });
    await found({ people: null });
    await found({ people: 9, groups: [{ dimension: 'sex', value: 'The sister of the mayor' }] });
    const { total, groups } = await affected('by=sex');
    expect(total).toEqual({ value: 56, low: 56, high: 56, suppressed: false, findings: 5, unknown: 1 });
    expect(groups.map(({ key, value }) => [key, value])).toEqual([
      ['men', 0],
      ['not-stated', null],
      ['other', 9],
      ['several', 7],
      ['women', 40],
    ]);
  });

  it('withholds one to four, and with them every sum that they are part of', async () => {
    await found({ people: 3, groups: [women] });
    await found({ people: 20, groups: [men] });
    const { total, groups } = await affected('by=sex');
    const withheld = { value: null, suppressed: true };
    expect(groups.find(({ key }) => key === 'women')).toMatchObject({ ...withheld, low: 1, high: 4 });
    expect(groups.find(({ key }) => key === 'men')).toMatchObject({ value: 20, suppressed: false });
    expect(total).toMatchObject({ ...withheld, low: 21, high: 24 });
    expect(await affected('by=sex', lead)).toEqual({ ...(await affected('by=sex')) });
  });

  it('tells the number of one finding to who works with it, and to nobody else that it is more than few', async () => {
    const id = await found({ people: 3 });
    await found({ people: 3 }, prisons);
    const told = async (asker: Asker) => {
      const { items } = (await asker.get('/findings').expect(200)).body as { items: FindingSummary[] };
      return items.map(({ institutionIds, personsAffected, personsSuppressed }) => [
        institutionIds[0] === police ? 'police' : 'prisons',
        personsAffected,
        personsSuppressed,
      ]);
    };
    const few = (of: string) => [of, null, true];
    const exactly = (of: string) => [of, 3, false];
    expect(new Set(await told(api.visitor))).toEqual(new Set([few('police'), few('prisons')]));
    expect(new Set(await told(respondent))).toEqual(new Set([exactly('police'), few('prisons')]));
    expect(new Set(await told(lead))).toEqual(new Set([exactly('police'), exactly('prisons')]));
    const csv = await api.visitor.get('/exports/findings.csv?language=en').expect(200);
    expect(csv.text).toContain('fewer than 5');
    const [version] = (await api.visitor.get(`/findings/${id}/versions`).expect(200)).body.items;
    expect(version.content).toMatchObject({ personsAffected: null, personsSuppressed: true });
  });

  /** All that anybody outside can ask of numbers of people: every total, split and filter, and every record. */
  const everyAnswer = async (ids: readonly string[]): Promise<string> => {
    const scopes = ['', `&institutionId=${police}`, '&category=ombuds', '&criterion=human-rights', '&window=1'];
    const paths = [
      ...['sex', 'severity'].flatMap((by) => scopes.map((scope) => `/people-affected?by=${by}${scope}`)),
      '/findings',
      '/findings?group=sex:women',
      '/overview',
      '/indicators/findings',
      '/exports/findings.json',
      '/exports/findings.csv',
      ...ids.flatMap((id) => [`/findings/${id}`, `/findings/${id}/versions`]),
    ];
    const answers: string[] = [];
    for (const path of paths) answers.push((await api.visitor.get(path).expect(200)).text);
    return answers.join('\n');
  };

  it('cannot be solved: whatever few people each finding affects, every answer is the same to the letter', async () => {
    const few = [
      await found({ people: 1, groups: [women] }),
      await found({ people: 1, groups: [men], severity: 4 }, prisons),
    ];
    const others = [
      await found({ people: 12, groups: [women] }),
      await found({ people: 5, groups: [men] }),
      await found({ people: 0, groups: [women, men], severity: 4 }),
      await found({ people: null }),
    ];
    const told = await everyAnswer([...few, ...others]);
    for (const [one, other] of [
      [4, 1],
      [2, 3],
      [4, 4],
    ] as const) {
      await says(few[0]!, one);
      await says(few[1]!, other);
      expect(await everyAnswer([...few, ...others])).toBe(told);
    }
    await says(few[0]!, 5);
    expect(await everyAnswer([...few, ...others])).not.toBe(told);
  });
});
