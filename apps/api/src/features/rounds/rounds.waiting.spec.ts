import type { Score, Work } from '@nahliad/contracts';
import { TestApi, type Asker } from '../../testing/api';
import { give, move, opened, review, scoresOf, theParties, type Parties } from './testing/a-round';

describe('what waits in a round', () => {
  let api: TestApi;
  let parties: Parties;
  beforeAll(async () => {
    api = await TestApi.start();
    parties = await theParties(api);
  });
  beforeEach(() => api.sql('TRUNCATE assessment_round CASCADE'));
  afterAll(() => api.stop());

  /** For each in turn; what the list holds in that way is the same. */
  const waiting = async () => {
    const { lead, assessor, peers, respondent } = parties;
    const found: Record<string, string[]> = {};
    for (const [name, asker] of Object.entries({ lead, assessor, peer: peers[0], other: peers[1], respondent })) {
      const kinds = await kindsFor(asker);
      if (kinds.length > 0) found[name] = kinds;
    }
    return found;
  };
  const kindsFor = async (asker: Asker) => {
    const { groups }: Work = (await asker.get('/work').expect(200)).body;
    const ofRounds = groups.filter(({ subject }) => subject === 'round');
    for (const { kind, first } of ofRounds) {
      const { body } = await asker.get(`/rounds?waiting=${kind}`).expect(200);
      expect(body.items.map(({ id }: { id: string }) => id)).toEqual(first.map(({ id }) => id));
    }
    return ofRounds.map(({ kind }) => kind);
  };

  it('waits for each in their turn, and for the lead once all is in', async () => {
    const { assessor, lead, peers, respondent } = parties;
    const round = await opened(parties);
    expect(await waiting()).toEqual({ assessor: ['to-score'] });
    const scores = (await scoresOf(assessor, round)) as [Score, Score];
    await give(assessor, scores[0]).expect(200);
    expect(await waiting()).toEqual({ assessor: ['to-score'] });
    await give(assessor, scores[1]).expect(200);
    expect(await waiting()).toEqual({ lead: ['to-lead'] });
    await move(lead, round, 'under-review').expect(200);
    expect(await waiting()).toEqual({ peer: ['to-review'], other: ['to-review'] });
    for (const score of scores) await review(peers[0], score).expect(201);
    expect(await waiting()).toEqual({ other: ['to-review'] });
    for (const score of scores) await review(peers[1], score).expect(201);
    expect(await waiting()).toEqual({ lead: ['to-lead'] });
    await move(lead, round, 'commenting').expect(200);
    expect(await waiting()).toEqual({ lead: ['to-lead'], respondent: ['to-comment'] });
    for (const { id } of scores) await respondent.post(`/scores/${id}/comments`).send({ text: 'So it is' }).expect(201);
    expect(await waiting()).toEqual({ lead: ['to-lead'] });
    await move(lead, round, 'closed').expect(200);
    expect(await waiting()).toEqual({});
  });

  it('waits for no lead who scored in it: another one closes it', async () => {
    const another = await api.person({ role: 'lead', stakeholderId: parties.body });
    const round = await opened({ ...parties, assessor: parties.lead });
    const [score] = (await scoresOf(parties.lead, round)) as [Score];
    await give(parties.lead, score).expect(200);
    await move(parties.lead, round, 'under-review').expect(200);
    for (const peer of parties.peers) await review(peer, score).expect(201);
    await move(parties.lead, round, 'commenting').expect(200);
    expect(await kindsFor(another)).toEqual(['to-lead']);
    expect(await kindsFor(parties.lead)).toEqual([]);
  });
});
