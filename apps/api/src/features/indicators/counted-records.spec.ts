import type { IndicatorValue, Overview } from '@nahliad/contracts';
import {
  CLOSED_IMPLEMENTATIONS,
  DECIDED_POSITIONS,
  IMPLEMENTATIONS,
  OUT_OF_COHORT,
  REGIONS,
  type Position,
} from '@nahliad/domain';
import { TestApi, type Asker } from '../../testing/api';
import { aStakeholder } from '../../testing/factories';
import { Register } from './testing/register';

const IN_COHORT = IMPLEMENTATIONS.filter((state) => !OUT_OF_COHORT.includes(state));
const OPEN = IMPLEMENTATIONS.filter((state) => !CLOSED_IMPLEMENTATIONS.includes(state));
const REPLIES: readonly Position[] = ['accepted', 'rejected', 'under-consideration', 'pending'];

/** Twelve findings and a recommendation on each, of which some count only from the spring on, and some never. */
describe('the lists of what is counted on a day', () => {
  let api: TestApi;
  let analyst: Asker;
  let police: string;
  beforeAll(async () => {
    api = await TestApi.start();
    analyst = await api.person({ role: 'analyst' });
    const register = new Register(api);
    const bodyId = await aStakeholder(api, 'ombuds');
    police = await aStakeholder(api, 'security-institution');
    const prisons = await aStakeholder(api, 'security-institution');
    for (let n = 0; n < 12; n++) {
      const institutionId = n % 3 ? police : prisons;
      const findingId = await register.finding({
        bodyId,
        institutionIds: [institutionId],
        criteria: n % 2 ? ['human-rights'] : ['transparency', 'human-rights'],
        observedOn: `2025-0${(n % 4) + 1}-10`,
        since: n % 5 ? '2025-05-01' : '2026-04-01',
        ...(n % 4 && { region: n % 4 === 1 ? 'UA-32' : 'UA-46' }),
        ...(n === 7 && { verification: 'pending' }),
        ...(n === 8 && { workflow: 'under-review' }),
      });
      const position = REPLIES[n % 4]!;
      const recommendationId = await register.recommendation({
        findingIds: [findingId],
        issuerId: bodyId,
        addresseeIds: [institutionId],
        issuedOn: '2025-05-10',
        since: '2025-05-10',
        responseDueOn: `2025-06-${n + 10}`,
        ...(n % 3 && { targetOn: n % 2 ? '2025-09-01' : '2027-01-01' }),
        ...(n === 5 && { implementation: 'closed-implemented', since: '2026-05-01' }),
        ...(n === 9 && { implementation: 'withdrawn' }),
        position,
        ...(position !== 'pending' && n > 4 && { repliedOn: '2026-03-15' }),
      });
      if (n % 6 === 1) await register.suspension({ recommendationId, from: '2025-06-12', until: '2026-04-30' });
    }
  });
  afterAll(() => api.stop());

  const DAYS = ['2025-05-05', '2025-06-15', '2026-02-01', '2026-04-15', '2026-06-30'];
  const SCOPES = ['', '&criterion=transparency', '&category=ombuds'];
  const cases = DAYS.flatMap((day) => SCOPES.map((scope) => [day, scope] as const));

  const total = async (path: string): Promise<number> => (await analyst.get(path).expect(200)).body.total;
  const value = async (key: string, query: string): Promise<IndicatorValue> =>
    (await analyst.get(`/indicators/${key}?${query}`).expect(200)).body.values[0];
  const recommendations = (day: string, filter: string) => total(`/recommendations?countedOn=${day}${filter}`);
  const oneOf = (name: string, values: readonly string[]) => values.map((one) => `&${name}=${one}`).join('');

  it.each(cases)('hold on %s as many records as the figures say%s', async (day, scope) => {
    const query = `asOf=${day}&window=all${scope}`;
    const due = `${scope}&dueTo=${day}`;
    const [overview, acceptance, overdue, implemented, replies, allDue] = await Promise.all([
      analyst
        .get(`/overview?${query}`)
        .expect(200)
        .then(({ body }): Overview => body),
      value('acceptance', query),
      value('overdue', query),
      value('verified-implementation', query),
      value('timely-response', query),
      recommendations(day, due),
    ]);
    const open = scope + oneOf('implementation', OPEN);
    const mature = `${scope}&mature=true`;
    const held = Number(replies.parts?.['suspended'] ?? 0);
    const counted: Record<string, unknown> = {
      [scope]: overview.totals.recommendations,
      [`${scope}&position=accepted`]: acceptance.numerator ?? 0,
      [scope + oneOf('position', DECIDED_POSITIONS)]: acceptance.denominator,
      [`${scope}&overdue=true`]: overdue.numerator ?? 0,
      [`${open}&hasTarget=true&suspended=false`]: overdue.denominator,
      [`${open}&hasTarget=true&suspended=true`]: overdue.parts?.['suspended'],
      [`${open}&hasTarget=false`]: overdue.parts?.['withoutTarget'],
      [`${mature}&implementation=closed-implemented`]: implemented.numerator ?? 0,
      [mature + oneOf('implementation', IN_COHORT)]: implemented.denominator,
      [`${due}&replyOverdue=true`]: replies.parts?.['overdue'],
      [`${due}&replyHeld=true`]: held,
      [`${due}&replyHeld=false`]: allDue - held,
    };
    const [findings, ...listed] = await Promise.all([
      total(`/findings?countedOn=${day}&to=${day}${scope}`),
      ...Object.keys(counted).map(async (filter) => [filter, await recommendations(day, filter)] as const),
    ]);
    expect(findings).toBe(overview.totals.findings);
    expect(Object.fromEntries(listed)).toEqual(counted);
  });

  it('hold for one institution what its figure counts', async () => {
    const query = 'asOf=2026-06-30&window=all';
    const { body } = await analyst.get(`/indicators/acceptance?${query}&by=institution`).expect(200);
    const figure = body.values.find(({ group }: IndicatorValue) => group?.key === police);
    expect(figure.numerator).toBeGreaterThan(0);
    expect(await recommendations('2026-06-30', `&position=accepted&addresseeId=${police}`)).toBe(figure.numerator);
  });

  it('hold for each region what its figures count, and for those that name none', async () => {
    const query = 'asOf=2026-06-30&window=all&by=region';
    const figures = async (key: string): Promise<IndicatorValue[]> =>
      (await analyst.get(`/indicators/${key}?${query}`).expect(200)).body.values;
    const [findings, acceptance] = [await figures('findings'), await figures('acceptance')];
    expect(findings.filter(({ value }) => value).map(({ group }) => group?.key)).toEqual([
      'UA-32',
      'UA-46',
      'not-stated',
    ]);
    expect(findings).toHaveLength(REGIONS.length + 1);
    const found = findings.map(({ group }) => total(`/findings?countedOn=2026-06-30&region=${group?.key}`));
    expect(await Promise.all(found)).toEqual(findings.map(({ numerator }) => numerator ?? 0));
    const decided = oneOf('position', DECIDED_POSITIONS);
    const answered = acceptance.map(({ group }) => recommendations('2026-06-30', `${decided}&region=${group?.key}`));
    expect(await Promise.all(answered)).toEqual(acceptance.map(({ denominator }) => denominator));
  });

  it('are not all the same, or nothing would be told by them', async () => {
    const counts = await Promise.all(DAYS.map((day) => total(`/findings?countedOn=${day}`)));
    expect(new Set(counts).size).toBeGreaterThan(1);
    expect(Math.max(...counts)).toBeLessThan(await total('/findings?limit=1'));
  });
});
