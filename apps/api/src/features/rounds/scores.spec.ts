import { Score } from '@nahliad/contracts';
import { Reads } from '../../platform/access/reads';
import { personActor } from '../../platform/access/actor';
import { TestApi, type Asker } from '../../testing/api';
import { aFinding, anActivity } from '../../testing/factories';
import { give, inStage, move, opened, review, scoresOf, theParties, type Parties } from './testing/a-round';

describe('scores of a round', () => {
  let api: TestApi;
  let parties: Parties;
  beforeAll(async () => {
    api = await TestApi.start();
    parties = await theParties(api);
  });
  afterAll(() => api.stop());

  const read = async (asker: Asker, { id }: { id: string }): Promise<Score> =>
    (await asker.get(`/scores/${id}`).expect(200)).body;
  const firstOf = async (round: { id: string }) => (await scoresOf(parties.assessor, round))[0]!;

  it('are given by the assessor with a reason, on the version that was read, and audited', async () => {
    const round = await opened(parties);
    const score = await firstOf(round);
    expect(score.may).toEqual({ score: true, review: false, comment: false });
    await give(parties.assessor, score, { rationale: ' ' }).expect(422);
    await give(parties.assessor, score, { answer: 60 }).expect(422);
    const { body } = await give(parties.assessor, score, { answer: 0 }).expect(200);
    expect(Score.parse(body)).toEqual(body);
    expect(body).toMatchObject({ answer: 0, assessedBy: { id: parties.assessor.id }, version: 2 });
    await give(parties.assessor, score).expect(412);
    const again = await give(parties.assessor, body, { answer: 'insufficient-evidence' }).expect(200);
    expect(again.body.answer).toBe('insufficient-evidence');
    expect((await give(parties.lead, body).expect(403)).body.code).toBe('score.not-yours');
    const entries = await api.sql('SELECT action, detail FROM audit_entry WHERE subject_id = $1 ORDER BY id', [
      score.id,
    ]);
    expect(entries.at(-1)).toMatchObject({ action: 'score.given', detail: { from: '0', to: 'insufficient-evidence' } });
  });

  it('rest on records that the assessor reads, show each reader those that they read, and lose none of the others', async () => {
    const officer = await api.person({ role: 'officer', stakeholderId: parties.body });
    const finding = await aFinding(officer, [parties.police], { visibility: 'partners' });
    await api.sql(`UPDATE finding SET workflow = 'submitted' WHERE id = $1`, [finding.id]);
    const draft = await aFinding(officer, [parties.police]);
    const act = await anActivity(officer, [parties.police], { visibility: 'partners' });
    const score = await firstOf(await opened(parties));
    const unknown = await give(parties.assessor, score, { findingIds: [draft.id] }).expect(422);
    expect(unknown.body).toMatchObject({ code: 'score.evidence-unknown', errors: [{ path: 'findingIds' }] });
    const linked = { findingIds: [finding.id], activityIds: [act.id] };
    const { body } = await give(parties.assessor, score, linked).expect(200);
    expect(body.evidence.map(({ id }: Score) => id).sort()).toEqual([finding.id, act.id].sort());
    await api.sql(`UPDATE finding SET visibility = 'confidential' WHERE id = $1`, [finding.id]);
    const hidden = await read(parties.assessor, score);
    expect(hidden.evidence.map(({ id }) => id)).toEqual([act.id]);
    await give(parties.assessor, hidden, { activityIds: [] }).expect(200);
    await api.sql(`UPDATE finding SET visibility = 'partners' WHERE id = $1`, [finding.id]);
    expect((await read(parties.assessor, score)).evidence.map(({ id }) => id)).toEqual([finding.id]);
  });

  it('are not for the peers before the assessor is done, nor for anybody else before the round is closed', async () => {
    const [peer] = parties.peers;
    const outsider = await api.person({ role: 'analyst' });
    const round = await opened(parties);
    const score = await firstOf(round);
    await peer.get(`/scores/${score.id}`).expect(404);
    await give(parties.assessor, score).expect(200);
    await move(parties.lead, round, 'under-review').expect(200);
    expect((await read(peer, score)).may).toEqual({ score: false, review: true, comment: false });
    await outsider.get(`/scores/${score.id}`).expect(404);
    await parties.respondent.get(`/scores/${score.id}`).expect(404);
    const { score: final } = await inStage(parties, 'closed');
    expect((await read(outsider, final)).answer).toBe(50);
  });

  it('show nobody one review before both are in: not the other peer, not the assessor, not the lead', async () => {
    const { round, score } = await inStage(parties, 'under-review');
    const [one, another] = parties.peers;
    const given = await review(one, score, 25).expect(201);
    expect(given.body.reviews).toMatchObject([{ reviewer: { id: one.id }, answer: 25 }]);
    for (const asker of [another, parties.assessor, parties.lead])
      expect(await read(asker, score)).toMatchObject({ reviews: [], contested: false });
    await review(another, score, 'insufficient-evidence').expect(201);
    for (const asker of [one, another, parties.assessor, parties.lead])
      expect((await read(asker, score)).reviews.map(({ answer }) => answer)).toEqual([25, 'insufficient-evidence']);
    expect((await read(parties.lead, score)).contested).toBe(true);
    await move(parties.lead, round, 'commenting').expect(200);
  });

  it('keep a review from the other peer in PostgreSQL alone, whatever the statement asks', async () => {
    const { score } = await inStage(parties, 'under-review');
    const [one, another] = parties.peers;
    await review(one, score).expect(201);
    const text = 'SELECT reviewer_id FROM peer_review WHERE score_id = $1';
    const seenBy = (asker: Asker, role: 'lead' | 'analyst') =>
      api.app
        .get(Reads)
        .as(personActor(asker.id, [{ stakeholderId: role === 'lead' ? parties.body : null, role }]))
        .rows({ name: '', text }, [score.id]);
    expect(await seenBy(another, 'analyst')).toEqual([]);
    expect(await seenBy(parties.lead, 'lead')).toEqual([]);
    await review(another, score).expect(201);
    expect(await seenBy(another, 'analyst')).toHaveLength(2);
  });

  it('are reviewed once by each peer, and by nobody else', async () => {
    const { score } = await inStage(parties, 'under-review');
    const [one] = parties.peers;
    await review(one, score).expect(201);
    expect((await review(one, score, 75).expect(409)).body.code).toBe('score.reviewed');
    expect((await review(parties.assessor, score).expect(403)).body.code).toBe('score.not-yours');
    expect((await review(parties.lead, score).expect(403)).body.code).toBe('score.not-yours');
    const [, untouched] = await scoresOf(one, score.round);
    expect((await review(one, untouched!).expect(409)).body.code).toBe('score.not-now');
  });

  it('are commented on by the institution, and by the assessor for the last time, until they are frozen', async () => {
    const { round, score } = await inStage(parties, 'commenting');
    const comment = (asker: Asker) =>
      asker.post(`/scores/${score.id}/comments`).send({ text: 'Two stations were new' });
    const { body } = await comment(parties.respondent).expect(201);
    expect(body.comments).toMatchObject([{ author: { id: parties.respondent.id }, text: 'Two stations were new' }]);
    const last = await give(parties.assessor, await read(parties.assessor, score), { answer: 25 }).expect(200);
    await move(parties.lead, round, 'closed').expect(200);
    expect((await comment(parties.respondent).expect(409)).body.code).toBe('score.not-now');
    expect((await give(parties.assessor, last.body).expect(409)).body.code).toBe('score.not-now');
    const final = await read(parties.respondent, score);
    expect(final).toMatchObject({ answer: 25, contested: true });
    expect(final.reviews.map(({ answer }) => answer)).toEqual([50, 25]);
  });
});
