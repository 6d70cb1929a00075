import { Indicator, Overview, Scorecard, type Score } from '@nahliad/contracts';
import { monthsBefore, today } from '@nahliad/domain';
import { TestApi, type Asker } from '../../testing/api';
import { give, move, opened, review, scoresOf, theParties, type Parties } from './testing/a-round';

describe('what assessment rounds come to', () => {
  let api: TestApi;
  let parties: Parties;
  beforeAll(async () => {
    api = await TestApi.start();
    parties = await theParties(api);
  });
  beforeEach(() => api.sql('TRUNCATE assessment_round CASCADE'));
  afterAll(() => api.stop());

  /** Of three indicators one is scored, and not as the second peer would; one does not apply; one nobody assessed. */
  async function aRound(level: Score['answer'] = 75) {
    const round = await opened(parties, {
      indicators: ['custody-safeguarded', 'force-reviewed', 'allegations-investigated'],
    });
    const [scored, beside] = (await scoresOf(parties.assessor, round)) as [Score, Score];
    await give(parties.assessor, scored, { answer: level }).expect(200);
    await give(parties.assessor, beside, { answer: 'not-applicable' }).expect(200);
    await move(parties.lead, round, 'under-review').expect(200);
    for (const [nth, peer] of parties.peers.entries()) {
      await review(peer, scored, nth === 0 ? level : 25).expect(201);
      await review(peer, beside, 'not-applicable').expect(201);
    }
    await move(parties.lead, round, 'commenting').expect(200);
    return round;
  }
  async function aClosedRound(level?: Score['answer'], on = today()) {
    const round = await aRound(level);
    await move(parties.lead, round, 'closed').expect(200);
    await api.sql('UPDATE assessment_round SET ended_on = $2 WHERE id = $1', [round.id, on]);
  }
  const read = async (asker: Asker, query = '') =>
    Indicator.parse((await asker.get(`/indicators/rubric-mean?${query}`).expect(200)).body).values;
  const mean = async (asker: Asker, query?: string) => (await read(asker, query))[0];
  const humanRights = async (asker: Asker) => {
    const { criteria } = Scorecard.parse((await asker.get('/scorecard').expect(200)).body);
    const { scorecard } = Overview.parse((await asker.get('/overview').expect(200)).body);
    expect(scorecard.criteria).toEqual(criteria);
    return criteria.find(({ key }) => key === 'human-rights');
  };

  it('is the mean of what was scored, and tells what has no score from where the peers were of another mind', async () => {
    await aClosedRound();
    expect(await mean(parties.lead)).toMatchObject({
      status: 'ok',
      value: 75,
      low: 37.5,
      high: 87.5,
      denominator: 2,
      parts: { scored: 1, notAssessed: 1, insufficientEvidence: 0, notApplicable: 1, contested: 1 },
    });
    const perCriterion = await read(parties.lead, 'by=criterion');
    const statusOf = (criterion: string) => perCriterion.find(({ group }) => group?.key === criterion)?.status;
    expect([statusOf('human-rights'), statusOf('transparency')]).toEqual(['ok', 'not-assessed']);
  });

  it('rests on whoever scored and both peers, by the category for which each of them spoke', async () => {
    await aClosedRound();
    expect(await mean(parties.lead)).toMatchObject({ grade: 'C' });
    await api.sql(`UPDATE round_assignment SET category = 'ombuds'`);
    expect(await mean(parties.lead)).toMatchObject({ grade: 'D' });
  });

  it('stands as it stood on the day, by the latest round that was closed by then', async () => {
    const [early, late] = [monthsBefore(today(), 20), monthsBefore(today(), 2)];
    await aClosedRound(0, early);
    await aClosedRound(100, late);
    expect(await mean(parties.lead)).toMatchObject({ value: 100, denominator: 2 });
    expect(await mean(parties.lead, `asOf=${monthsBefore(today(), 3)}`)).toMatchObject({ value: 0 });
    expect(await mean(parties.lead, `asOf=${monthsBefore(today(), 21)}`)).toMatchObject({ status: 'not-assessed' });
  });

  it('counts for partners what was closed, for an institution its own, and for the public nothing', async () => {
    await aRound();
    expect(await mean(parties.lead)).toMatchObject({ status: 'not-assessed', denominator: 0 });
    await aClosedRound();
    const [administrator, analyst] = [
      await api.person({ role: 'administrator' }),
      await api.person({ role: 'analyst' }),
    ];
    for (const asker of [administrator, analyst, parties.respondent])
      expect(await mean(asker)).toMatchObject({ value: 75, parts: { contested: 1 } });
    const another = await theParties(api);
    for (const asker of [api.visitor, another.respondent])
      expect(await mean(asker)).toMatchObject({ status: 'not-assessed', denominator: 0 });
  });

  it('is half of a score, the same on the overview as on the scorecard', async () => {
    expect(await humanRights(parties.lead)).toMatchObject({ rubric: null, q: 0 });
    await aClosedRound();
    const { group: _, ...figures } = (await mean(parties.lead, 'criterion=human-rights')) ?? {};
    expect(await humanRights(parties.lead)).toMatchObject({
      rubric: figures,
      q: 0.25,
      status: 'insufficient-evidence',
    });
    expect(await humanRights(api.visitor)).toMatchObject({ rubric: null });
  });
});
