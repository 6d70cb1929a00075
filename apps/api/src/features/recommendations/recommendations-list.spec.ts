import type { CreateRecommendation, RecommendationList, RecommendationSummary } from '@nahliad/contracts';
import { daysAfter, today } from '@nahliad/domain';
import { TestApi, type Asker } from '../../testing/api';
import { aFinding, aStakeholder } from '../../testing/factories';

describe('the list of recommendations', () => {
  let api: TestApi;
  let lead: Asker;
  let [body, police, ministry, finding] = ['', '', '', ''];
  const ids: string[] = [];
  const yesterday = daysAfter(today(), -1);

  beforeAll(async () => {
    api = await TestApi.start();
    body = await aStakeholder(api, 'ombuds');
    police = await aStakeholder(api, 'security-institution');
    ministry = await aStakeholder(api, 'government');
    const officer = await api.person({ role: 'officer', stakeholderId: body });
    lead = await api.person({ role: 'lead', stakeholderId: body });
    finding = (await aFinding(officer, [police], { criteria: ['transparency'] })).id;
    await officer.post(`/findings/${finding}/moves`).send({ to: 'submitted' }).expect(200);
    await issue({ issuedOn: '2026-01-01', responseDueOn: yesterday, type: 'law' });
    await issue({ issuedOn: '2026-02-01', targetOn: yesterday, priority: 'high', addresseeId: ministry });
    await issue({ issuedOn: '2026-03-01', responseDueOn: today(), targetOn: today(), alsoAddressedIds: [ministry] });
    await issue({ issuedOn: '2026-04-01', text: { uk: 'Навчити слідчих' } });
    await api.sql(`UPDATE recommendation SET position = 'rejected' WHERE id = $1`, [ids[3]]);
  });
  afterAll(() => api.stop());

  async function issue(over: Partial<CreateRecommendation>): Promise<void> {
    const base = {
      findingIds: [finding],
      issuerId: body,
      addresseeId: police,
      text: { en: 'Record it' },
      type: 'practice',
    };
    ids.push(
      (
        await lead
          .post('/recommendations')
          .send({ ...base, ...over })
          .expect(201)
      ).body.id,
    );
  }
  /** Which of the four a query lists, by their place. */
  async function listed(query: string): Promise<number[]> {
    const { body } = await lead.get(`/recommendations?${query}`).expect(200);
    expect(body.total).toBe(body.items.length);
    return body.items.map((item: RecommendationSummary) => ids.indexOf(item.id));
  }

  it.each([
    ['replyOverdue=true', [0]],
    ['replyOverdue=false', [3, 2, 1]],
    ['overdue=true', [1]],
    ['overdue=false&sort=issuedOn', [0, 2, 3]],
    ['position=rejected&position=accepted', [3]],
    ['implementation=withdrawn', []],
    ['type=law', [0]],
    ['priority=high', [1]],
    ['criterion=transparency&category=ombuds', [3, 2, 1, 0]],
    ['criterion=accountability', []],
    ['category=media', []],
    ['from=2026-02-01&to=2026-03-01', [2, 1]],
    [`dueFrom=${today()}`, [2]],
    [`dueTo=${yesterday}`, [0]],
    ['q=слідчих', [3]],
    ['q=record', [2, 1, 0]],
  ])('answers %s', async (query, expected) => expect(await listed(query)).toEqual(expected));

  it('finds what is addressed to an institution, alone or together with others', async () => {
    expect(await listed(`addresseeId=${ministry}`)).toEqual([2, 1]);
    expect(await listed(`addresseeId=${police}&issuerId=${body}&findingId=${finding}`)).toEqual([3, 2, 0]);
  });

  it.each([
    ['responseDueOn', [0, 2, 1, 3]],
    ['-responseDueOn', [2, 0, 3, 1]],
    ['targetOn', [1, 2, 0, 3]],
    ['-targetOn', [2, 1, 3, 0]],
  ])('by %s puts what has no date last, on whichever page', async (sort, expected) => {
    const seen: number[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const answer = await lead
        .get(`/recommendations?sort=${sort}&limit=1${cursor && `&cursor=${cursor}`}`)
        .expect(200);
      const page: RecommendationList = answer.body;
      expect(page.total).toBe(4);
      seen.push(...page.items.map((item) => ids.indexOf(item.id)));
      cursor = page.next;
    }
    expect(seen).toEqual(expected);
  });
});
