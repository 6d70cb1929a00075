import type { OpenRound, Round, Score } from '@nahliad/contracts';
import type { RoundStatus } from '@nahliad/domain';
import type { Asker, TestApi } from '../../../testing/api';
import { aStakeholder } from '../../../testing/factories';

/** A body with its lead, somebody who scores, two peers of whom one has no body, and an institution with who answers for it. */
export async function theParties(api: TestApi) {
  const body = await aStakeholder(api, 'ombuds');
  const police = await aStakeholder(api, 'security-institution');
  return {
    body,
    police,
    lead: await api.person({ role: 'lead', stakeholderId: body }),
    assessor: await api.person({ role: 'analyst', stakeholderId: body }),
    peers: [
      await api.person({ role: 'lead', stakeholderId: await aStakeholder(api, 'civil-society') }),
      await api.person({ role: 'analyst' }),
    ] as [Asker, Asker],
    respondent: await api.person({ role: 'respondent', stakeholderId: police }),
  };
}
export type Parties = Awaited<ReturnType<typeof theParties>>;

export const roundInput = ({ police, assessor, peers }: Parties, over: Partial<OpenRound> = {}): OpenRound => ({
  title: { en: 'Police 2026' },
  indicators: ['custody-safeguarded', 'force-reviewed'],
  institutions: [{ institutionId: police, assessorId: assessor.id, peerIds: peers.map(({ id }) => id) }],
  ...over,
});

export const opened = async (parties: Parties, over?: Partial<OpenRound>): Promise<Round> =>
  (await parties.lead.post('/rounds').send(roundInput(parties, over)).expect(201)).body;

export const move = (asker: Asker, { id }: { id: string }, to: RoundStatus, note?: string, dueOn?: string) =>
  asker.post(`/rounds/${id}/moves`).send({ to, note, dueOn });

export const scoresOf = async (asker: Asker, { id }: { id: string }): Promise<Score[]> =>
  (await asker.get(`/scores?roundId=${id}`).expect(200)).body.items;

export const give = (asker: Asker, { id, version }: Pick<Score, 'id' | 'version'>, over: object = {}) =>
  asker
    .patch(`/scores/${id}`)
    .set('if-match', `"${version}"`)
    .send({ answer: 50, rationale: 'Records of twelve stations', ...over });

export const review = (asker: Asker, { id }: { id: string }, answer: Score['answer'] = 50) =>
  asker.post(`/scores/${id}/reviews`).send({ answer, rationale: 'As I read the records' });

const PEERS_ANSWER = [50, 25] as const;

/** The first score of a round, brought to this stage with both reviews where they come before it. */
export async function inStage(
  parties: Parties,
  stage: 'under-review' | 'commenting' | 'closed',
  commentsDueOn?: string,
) {
  const round = await opened(parties);
  const [score] = (await scoresOf(parties.assessor, round)) as [Score, Score];
  await give(parties.assessor, score).expect(200);
  await move(parties.lead, round, 'under-review').expect(200);
  if (stage === 'under-review') return { round, score };
  for (const [nth, peer] of parties.peers.entries()) await review(peer, score, PEERS_ANSWER[nth]).expect(201);
  await move(parties.lead, round, 'commenting', undefined, commentsDueOn).expect(200);
  if (stage === 'closed') await move(parties.lead, round, 'closed').expect(200);
  return { round, score };
}
