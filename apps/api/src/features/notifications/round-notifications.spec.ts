import type { NotificationList, Score } from '@nahliad/contracts';
import { daysAfter, today } from '@nahliad/domain';
import { TestApi, type Asker } from '../../testing/api';
import { give, move, opened, review, scoresOf, theParties, type Parties } from '../rounds/testing/a-round';
import { Reminders } from './reminders';

describe('notifications of a round', () => {
  let api: TestApi;
  let parties: Parties;
  beforeAll(async () => {
    api = await TestApi.start();
    parties = await theParties(api);
  });
  beforeEach(() => api.sql('TRUNCATE assessment_round, notification CASCADE'));
  afterAll(() => api.stop());

  /** What each was told since this was asked last. */
  const told = async () => {
    const { lead, assessor, peers, respondent } = parties;
    const found: Record<string, string[]> = {};
    for (const [name, asker] of Object.entries({ lead, assessor, peer: peers[0], other: peers[1], respondent })) {
      const kinds = (await listOf(asker)).items.map(({ kind }) => kind);
      if (kinds.length > 0) found[name] = kinds;
    }
    await api.sql('TRUNCATE notification');
    return found;
  };
  const listOf = async (asker: Asker): Promise<NotificationList> =>
    (await asker.get('/notifications').expect(200)).body;
  const remind = () => api.app.get(Reminders).remindAll();

  it('tell each when it is their turn, by the title of the round', async () => {
    const { lead, assessor, peers } = parties;
    const round = await opened(parties);
    const { subject } = (await listOf(assessor)).items[0]!;
    expect(subject).toEqual({ kind: 'round', id: round.id, reference: null, title: round.title });
    expect(await told()).toEqual({ assessor: ['round-waits'] });
    const [score] = (await scoresOf(assessor, round)) as [Score];
    await give(assessor, score).expect(200);
    await move(lead, round, 'under-review').expect(200);
    expect(await told()).toEqual({ peer: ['round-waits'], other: ['round-waits'] });
    for (const peer of peers) await review(peer, score).expect(201);
    await move(lead, round, 'commenting').expect(200);
    expect(await told()).toEqual({ respondent: ['round-waits'] });
  });

  it('remind those who are still awaited of the last day of the stage, once, and the lead too when it has passed', async () => {
    const { lead, assessor, peers } = parties;
    const round = await opened(parties, { dueOn: daysAfter(today(), 3) });
    await told();
    await remind();
    await remind();
    expect(await told()).toEqual({ assessor: ['round-due-soon'] });
    const [score] = (await scoresOf(assessor, round)) as [Score];
    await give(assessor, score).expect(200);
    await move(lead, round, 'under-review').expect(200);
    await review(peers[0], score).expect(201);
    await told();
    await api.sql('UPDATE assessment_round SET due_on = current_date - 2');
    await remind();
    expect(await told()).toEqual({ lead: ['round-overdue'], other: ['round-overdue'] });
    await api.sql('UPDATE assessment_round SET due_on = current_date + 60');
    await remind();
    expect(await told()).toEqual({});
  });
});
