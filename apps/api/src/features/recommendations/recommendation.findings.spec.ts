import type { Recommendation } from '@nahliad/contracts';
import { TestApi } from '../../testing/api';
import { aFinding } from '../../testing/factories';
import { anOffice, type Office } from '../../testing/office';

describe('the findings behind a recommendation', () => {
  let api: TestApi;
  let { body, police, officer, lead } = {} as Office;
  beforeAll(async () => {
    api = await TestApi.start();
    ({ body, police, officer, lead } = await anOffice(api));
  });
  afterAll(() => api.stop());

  async function finding(workflow = 'final', visibility = 'partners'): Promise<string> {
    const { id } = await aFinding(officer, [police]);
    await api.sql('UPDATE finding SET workflow = $2, visibility = $3 WHERE id = $1', [id, workflow, visibility]);
    return id;
  }
  async function on(...findingIds: string[]): Promise<Recommendation> {
    const text = { en: 'Publish the figures' };
    const input = { findingIds, issuerId: body, addresseeId: police, text, type: 'practice' };
    return (await lead.post('/recommendations').send(input).expect(201)).body;
  }
  const relink = ({ id, version }: Recommendation, findingIds: string[], over: object = {}) =>
    lead
      .patch(`/recommendations/${id}`)
      .set('if-match', `"${version}"`)
      .send({ findingIds, ...over });

  it('are linked and unlinked, even once it is answered, and the trail says which', async () => {
    const [first, second] = [await finding(), await finding()];
    const made = await on(first);
    await api.sql(`UPDATE recommendation SET position = 'accepted' WHERE id = $1`, [made.id]);
    const { body: both } = await relink(made, [first, second]).expect(200);
    expect([...both.findingIds].sort()).toEqual([first, second].sort());
    const { body: one } = await relink(both, [second], { note: 'It was about another unit.' }).expect(200);
    const stamped = await relink(one, [first], { note: 'Цілком таємно\nзміст' }).expect(422);
    expect(stamped.body.code).toBe('finding.state-secret');
    expect(one.findingIds).toEqual([second]);
    expect((await relink(one, [first], { priority: 'low' }).expect(409)).body.code).toBe('recommendation.move-refused');
    const trail = await api.sql<{ detail: object }>(
      `SELECT detail FROM audit_entry WHERE subject_id = $1 AND action = 'recommendation.changed' ORDER BY id`,
      [made.id],
    );
    expect(trail.map(({ detail }) => detail)).toMatchObject([
      { linked: [second], unlinked: [] },
      { linked: [], unlinked: [first], note: 'It was about another unit.' },
    ]);
  });

  it('stay where the lead does not read them, and so cannot name them', async () => {
    const [shown, hidden] = [await finding(), await finding()];
    const made = await on(shown, hidden);
    await api.sql(`UPDATE finding SET visibility = 'confidential' WHERE id = $1`, [hidden]);
    const other = await finding();
    expect((await relink(made, [other]).expect(200)).body.findingIds).toEqual([other]);
    const linked = await api.sql<{ id: string }>(
      'SELECT finding_id AS id FROM finding_recommendation WHERE recommendation_id = $1',
      [made.id],
    );
    expect(linked.map(({ id }) => id).sort()).toEqual([other, hidden].sort());
  });

  it.each(['draft', 'closed', 'withdrawn', 'duplicate'])('are none that is %s', async (workflow) => {
    const [open, shut] = [await finding(), await finding(workflow)];
    const { body: refused } = await relink(await on(open), [open, shut]).expect(422);
    expect(refused).toMatchObject({
      code: 'recommendation.finding-unknown',
      errors: [{ path: 'findingIds.1', code: 'unknown' }],
    });
  });

  it('change no longer once it has ended', async () => {
    const [first, second] = [await finding(), await finding()];
    const made = await on(first);
    await api.sql(`UPDATE recommendation SET implementation = 'withdrawn' WHERE id = $1`, [made.id]);
    expect((await relink(made, [first, second]).expect(409)).body.code).toBe('recommendation.move-refused');
  });
});
