import type { BulkChange, Recommendation, RecommendationBulkChange } from '@nahliad/contracts';
import { daysAfter, today } from '@nahliad/domain';
import { Case } from '../follow-up/testing/case';

const day = (days: number) => daysAfter(today(), days);

describe('a change of many recommendations', () => {
  let one: Case;
  beforeAll(async () => void (one = await Case.start()));
  afterAll(() => one.api.stop());

  const preview = async (made: readonly Recommendation[], change: RecommendationBulkChange, asker = one.lead) => {
    const asked = { subject: 'recommendations', ids: made.map(({ id }) => id), change };
    return (await asker.post('/bulk-changes').send(asked).expect(201)).body as BulkChange;
  };
  const apply = async ({ id }: BulkChange) =>
    (await one.lead.post(`/bulk-changes/${id}/apply`).expect(200)).body as BulkChange;
  const undo = async ({ id }: BulkChange) => (await one.lead.delete(`/bulk-changes/${id}`).expect(200)).body;
  const now = async ({ id }: Recommendation) => (await one.lead.get(`/recommendations/${id}`).expect(200)).body;

  it('says how urgent they are, and says it no more', async () => {
    const [plain, urgent] = [await one.issue(), await one.issue({ priority: 'high' })];
    const bulk = await preview([plain, urgent], { kind: 'priority', priority: 'high' });
    expect(bulk).toMatchObject({ changes: [{ id: plain.id, from: null, to: 'high' }], unchanged: 1, refused: [] });
    await apply(bulk);
    expect(await now(plain)).toMatchObject({ priority: 'high' });
    await undo(bulk);
    expect(await now(plain)).toMatchObject({ priority: null });
  });

  it('sets days by the rules of one: nothing is due before it was issued, or once a position was taken', async () => {
    const [issued, answered] = [await one.issue({ issuedOn: day(-5) }), await one.issue({ issuedOn: day(-5) })];
    const said = { position: 'accepted', text: { en: 'We agree' } };
    await one.step(one.clerk, answered, 'responses', said).expect(201);
    const early = await preview([issued], { kind: 'response-due', responseDueOn: day(-6) });
    expect(early.refused).toMatchObject([{ code: 'recommendation.due-before-issue' }]);
    const bulk = await preview([issued, answered], { kind: 'target', targetOn: day(90) });
    expect(bulk).toMatchObject({
      changes: [{ id: issued.id, from: null, to: day(90) }],
      refused: [{ id: answered.id, code: 'recommendation.move-refused' }],
    });
    await apply(bulk);
    expect([(await now(issued)).targetOn, (await now(answered)).targetOn]).toEqual([day(90), null]);
  });

  it('lets deadlines stand still on a ground, and run again when it is undone', async () => {
    const made = [await one.issue({ issuedOn: day(-9) }), await one.issue({ issuedOn: day(-9) })];
    const text = { en: 'The archive was moved', uk: 'Архів перевезено' };
    const bulk = await preview(made, { kind: 'suspend', ground: 'martial-law', until: day(30), text });
    await apply(bulk);
    for (const record of made)
      expect(await now(record)).toMatchObject({
        suspension: { ground: 'martial-law', until: day(30) },
        suspensions: [{ text }],
      });
    expect((await preview(made, { kind: 'suspend', ground: 'agreed', until: day(9) })).refused).toMatchObject([
      { code: 'recommendation.already-suspended' },
      { code: 'recommendation.already-suspended' },
    ]);
    await undo(bulk);
    for (const record of made)
      expect(await now(record)).toMatchObject({ suspension: null, suspensions: [{ liftedOn: today() }] });
  });

  it('is for leads of the issuer', async () => {
    const bulk = await preview([await one.issue()], { kind: 'priority', priority: 'low' }, one.officer);
    expect(bulk).toMatchObject({ changes: [], refused: [{ code: 'recommendation.issuer-not-yours' }] });
  });

  it('takes in no text that bears the stamp of a state secret', async () => {
    const change = { kind: 'suspend', ground: 'agreed', until: day(9), text: { uk: 'Цілком таємно' } };
    const asked = { subject: 'recommendations', ids: [(await one.issue()).id], change };
    expect((await one.lead.post('/bulk-changes').send(asked).expect(422)).body.code).toBe('finding.state-secret');
  });
});
