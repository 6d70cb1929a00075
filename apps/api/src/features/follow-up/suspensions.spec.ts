import type { Recommendation } from '@nahliad/contracts';
import { daysAfter, today } from '@nahliad/domain';
import { Case } from './testing/case';

const day = (days: number) => daysAfter(today(), days);

describe('the suspension of deadlines', () => {
  let one: Case;
  beforeAll(async () => void (one = await Case.start()));
  afterAll(() => one.api.stop());

  const late = () => one.issue({ issuedOn: day(-90), responseDueOn: day(-40), targetOn: day(-10) });
  const suspend = (made: Recommendation, over: object = {}) =>
    one.step(one.lead, made, 'suspensions', { ground: 'martial-law', until: day(30), ...over });
  const lift = (made: Recommendation, asker = one.lead) =>
    one.step(asker, made, `suspensions/${made.suspensions[0]?.id}/lifting`, { text: { en: 'Courts sit again' } });
  const listed = async (query: string, { id }: Recommendation): Promise<boolean> => {
    const { body } = await one.lead.get(`/recommendations?limit=200&${query}`).expect(200);
    return body.items.some((item: Recommendation) => item.id === id);
  };

  it('stands beside the deadlines, which are not overdue meanwhile, and are again once it is lifted', async () => {
    const made = await late();
    expect(made).toMatchObject({ overdue: true, replyOverdue: true, suspension: null });
    const { body: still } = await suspend(made, { text: { uk: 'Суди не працюють' } }).expect(201);
    expect(still).toMatchObject({
      overdue: false,
      replyOverdue: false,
      urgency: null,
      suspension: { ground: 'martial-law', from: today(), until: day(30) },
      may: { suspend: false, lift: true },
    });
    expect([await listed('overdue=true', made), await listed('suspended=true', made)]).toEqual([false, true]);
    const { body: finding } = await one.lead.get(`/findings/${one.findingId}`).expect(200);
    expect(finding.recommendations).toContainEqual(
      expect.objectContaining({ id: made.id, suspension: { ground: 'martial-law', from: today(), until: day(30) } }),
    );
    const { body: again } = await lift(still).expect(200);
    expect(again).toMatchObject({
      overdue: true,
      replyOverdue: true,
      suspension: null,
      suspensions: [{ liftedOn: today(), lifting: { en: 'Courts sit again' } }],
    });
    expect((await lift(again).expect(409)).body.code).toBe('suspension.over');
    expect(await listed('suspended=true', made)).toBe(false);
  });

  it('is for leads of the issuer, one at a time, from when there was something to wait for until later', async () => {
    const made = await late();
    await one.step(one.clerk, made, 'suspensions', { ground: 'agreed', until: day(5) }).expect(403);
    const stranger = await one.api.person({ role: 'lead', stakeholderId: one.ministry });
    await one.step(stranger, made, 'suspensions', { ground: 'agreed', until: day(5) }).expect(403);
    for (const [over, path] of [
      [{ until: today() }, 'until'],
      [{ from: day(1) }, 'from'],
      [{ from: day(-91) }, 'from'],
      [{ from: today(), until: day(-1) }, 'until'],
    ] as const)
      expect((await suspend(made, over).expect(422)).body.errors[0].path).toBe(path);
    const { body: still } = await suspend(made).expect(201);
    expect((await suspend(made).expect(409)).body.code).toBe('recommendation.already-suspended');
    await lift(still, stranger).expect(403);
    const other = await late();
    const foreign = { ...other, suspensions: still.suspensions };
    expect((await lift(foreign).expect(404)).body.code).toBe('suspension.not-found');
    await one.api.sql(`UPDATE recommendation SET implementation = 'withdrawn' WHERE id = $1`, [other.id]);
    expect((await suspend(other).expect(409)).body.code).toBe('recommendation.move-refused');
  });

  it('leaves the figures apart for as long as it runs, and takes a reply in its time for one in time', async () => {
    const analyst = await one.api.person({ role: 'analyst' });
    await one.api.sql(
      `UPDATE finding SET workflow = 'final', verification = 'verified', observed_on = '2025-01-01' WHERE id = $1`,
      [one.findingId],
    );
    await one.api.sql('DELETE FROM recommendation');
    await one.api.sql('UPDATE status_event SET effective_on = $1 WHERE finding_id IS NOT NULL', [day(-200)]);
    const value = async (key: string) =>
      (await analyst.get(`/indicators/${key}?asOf=${today()}&window=all`).expect(200)).body.values[0];
    const [inTime, silent] = [await late(), await late()];
    await one
      .step(one.clerk, inTime, 'responses', { position: 'noted', text: { en: 'Yes' }, receivedOn: day(-20) })
      .expect(201);
    expect((await value('timely-response')).parts).toMatchObject({ onTime: 0, late: 1, overdue: 1, suspended: 0 });
    expect(await value('overdue')).toMatchObject({ numerator: 2, denominator: 2 });

    for (const made of [inTime, silent]) await suspend(made, { from: day(-50), until: day(3) }).expect(201);
    expect((await value('timely-response')).parts).toMatchObject({ onTime: 0, late: 0, overdue: 0, suspended: 2 });
    expect(await value('overdue')).toMatchObject({ status: 'no-cases', parts: { suspended: 2, pastTarget: 0 } });
    const { body: overview } = await analyst.get(`/overview?asOf=${today()}&window=all`).expect(200);
    expect(overview.overdue).toEqual([]);

    await one.api.sql('UPDATE deadline_suspension SET lifted_on = $1', [day(-5)]);
    expect((await value('timely-response')).parts).toMatchObject({ onTime: 1, late: 0, overdue: 1, suspended: 0 });
    expect(await value('overdue')).toMatchObject({ numerator: 2, denominator: 2, parts: { suspended: 0 } });
  });
});
