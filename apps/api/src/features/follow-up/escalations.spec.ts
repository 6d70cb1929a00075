import type { EscalationChain, PutEscalationChain, Recommendation } from '@nahliad/contracts';
import { daysAfter, today } from '@nahliad/domain';
import type { Asker } from '../../testing/api';
import { togetherBehind } from '../../testing/waiting';
import { Escalations } from './escalations';
import { Case } from './testing/case';

const day = (days: number) => daysAfter(today(), days);

describe('the escalation of what is overdue', () => {
  let one: Case;
  let escalations: Escalations;
  beforeAll(async () => {
    one = await Case.start();
    escalations = one.api.app.get(Escalations);
  });
  afterAll(() => one.api.stop());
  beforeEach(() => one.api.sql('DELETE FROM recommendation'));

  const put = (steps: PutEscalationChain['steps'], asker = one.lead, body = one.body) =>
    asker.put(`/escalation-chains/${body}`).send({ steps });
  const told = async ({ id }: Recommendation) => {
    const { body } = await one.lead.get(`/recommendations/${id}`).expect(200);
    return (body as Recommendation).escalations.map(({ deadline, recipient, stakeholder }) =>
      [deadline, recipient, stakeholder.id].join(' '),
    );
  };
  const CHAIN: PutEscalationChain['steps'] = [
    { daysPastDue: 1, recipient: 'issuer-lead' },
    { daysPastDue: 10, recipient: 'addressee-head' },
    { daysPastDue: 20, recipient: 'addressee-parent' },
  ];

  it('goes as far along the chain as the days past due, once each, however often and by however many it is run', async () => {
    await put(CHAIN).expect(200);
    const made = await one.issue({ issuedOn: day(-90), targetOn: day(-12), responseDueOn: day(-25) });
    const inTime = await one.issue({ targetOn: day(5), responseDueOn: today() });
    const runs = [escalations.escalateAll(), escalations.escalateAll()];
    await Promise.all([...runs, escalations.escalateAll()]);
    await escalations.escalateAll();
    expect((await told(made)).sort()).toEqual(
      [
        `implementation addressee-head ${one.police}`,
        `implementation issuer-lead ${one.body}`,
        `reply addressee-head ${one.police}`,
        `reply addressee-parent ${one.ministry}`,
        `reply issuer-lead ${one.body}`,
      ].sort(),
    );
    expect(await told(inTime)).toEqual([]);
    const audited = await one.api.sql(
      `SELECT FROM audit_entry WHERE subject_id = $1 AND action = 'recommendation.escalated' AND person_id IS NULL`,
      [made.id],
    );
    expect(audited).toHaveLength(5);
  });

  it('waits for the instance that is at it, and then tells nobody twice', async () => {
    await put(CHAIN).expect(200);
    const made = await one.issue({ issuedOn: day(-90), targetOn: day(-2) });
    const escalate = () => escalations.escalateAll();
    await togetherBehind(one.api, 'LOCK TABLE escalation IN EXCLUSIVE MODE', [escalate, escalate]);
    expect(await told(made)).toEqual([`implementation issuer-lead ${one.body}`]);
  });

  it('stands still with the deadline, and counts its days anew from the end of that', async () => {
    await put(CHAIN).expect(200);
    const made = await one.issue({ issuedOn: day(-90), targetOn: day(-40) });
    await one.step(one.lead, made, 'suspensions', { ground: 'court-order', from: day(-50), until: day(9) }).expect(201);
    await escalations.escalateAll();
    expect(await told(made)).toEqual([]);
    await one.api.sql('UPDATE deadline_suspension SET lifted_on = $1', [day(-5)]);
    await escalations.escalateAll();
    expect(await told(made)).toEqual([`implementation issuer-lead ${one.body}`]);
  });

  it('shows in every list how far it has come, and to the issuer alone who is told next', async () => {
    await put(CHAIN).expect(200);
    const made = await one.issue({ issuedOn: day(-90), targetOn: day(-12) });
    await one.issue({ issuedOn: day(-90), targetOn: day(12) });
    await escalations.escalateAll();
    const told = { recipient: 'addressee-head', stakeholder: { id: one.police }, daysPastDue: 10 };
    const next = { recipient: 'addressee-parent', on: day(8) };
    const listed = async (asker: Asker, path = '/recommendations?sort=issuedOn') =>
      (await asker.get(path).expect(200)).body.items.find(({ id }: Recommendation) => id === made.id)?.escalation;
    expect(await listed(one.lead)).toMatchObject({ told, next });
    const board = await one.officer.get('/recommendations/board').expect(200);
    const cards: Recommendation[] = board.body.columns[0].items;
    expect(cards.map(({ escalation }) => escalation)).toMatchObject([{ told, next }, null]);
    expect(await listed(one.clerk)).toMatchObject({ told, next: null });
    await one.api.sql(`UPDATE finding SET publication = 'published', visibility = 'public' WHERE id = $1`, [
      one.findingId,
    ]);
    expect(await listed(one.api.visitor)).toBeNull();
    await one.api.sql(`UPDATE finding SET publication = 'unpublished' WHERE id = $1`, [one.findingId]);
    await one.api.sql(`UPDATE recommendation SET implementation = 'withdrawn' WHERE id = $1`, [made.id]);
    expect(await listed(one.lead)).toBeNull();
  });

  it('is nothing to a visitor, who reads the rest', async () => {
    await put([{ daysPastDue: 1, recipient: 'stakeholder', stakeholderId: one.ministry }]).expect(200);
    const made = await one.issue({ issuedOn: day(-90), targetOn: day(-2) });
    await escalations.escalateAll();
    await one.api.sql(`UPDATE finding SET publication = 'published', visibility = 'public' WHERE id = $1`, [
      one.findingId,
    ]);
    const { body } = await one.api.visitor.get(`/recommendations/${made.id}`).expect(200);
    await one.api.sql(`UPDATE finding SET publication = 'unpublished' WHERE id = $1`, [one.findingId]);
    expect([body.overdue, body.escalations]).toEqual([true, []]);
    expect(await told(made)).toEqual([`implementation stakeholder ${one.ministry}`]);
  });

  it('follows the chain that the leads of the body have set, and nobody else', async () => {
    const { body: chain } = await put([...CHAIN, ...CHAIN.slice(0, 1)]).expect(200);
    expect((chain as EscalationChain).steps.map(({ recipient }) => recipient)).toEqual(
      CHAIN.map(({ recipient }) => recipient),
    );
    const other = await one.api.person({ role: 'lead', stakeholderId: one.ministry });
    await put(CHAIN, other).expect(403);
    await other.get(`/escalation-chains/${one.body}`).expect(403);
    const nobody = '00000000-0000-7000-8000-000000000000';
    expect((await put([{ daysPastDue: 3, recipient: 'stakeholder' }]).expect(422)).body.errors[0].path).toBe(
      'steps.0.stakeholderId',
    );
    const unknown = await put([{ daysPastDue: 3, recipient: 'stakeholder', stakeholderId: nobody }]).expect(422);
    expect(unknown.body.code).toBe('stakeholder.unknown');
    const { body: kept } = await one.lead.get(`/escalation-chains/${one.body}`).expect(200);
    expect(kept).toEqual(chain);
  });
});
