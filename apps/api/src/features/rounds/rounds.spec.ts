import { Round } from '@nahliad/contracts';
import { daysAfter, today } from '@nahliad/domain';
import { TestApi } from '../../testing/api';
import { aStakeholder } from '../../testing/factories';
import { give, inStage, move, opened, roundInput, scoresOf, theParties, type Parties } from './testing/a-round';

describe('assessment rounds', () => {
  let api: TestApi;
  let parties: Parties;
  beforeAll(async () => {
    api = await TestApi.start();
    parties = await theParties(api);
  });
  afterAll(() => api.stop());

  const refusal = async (over: Parameters<typeof roundInput>[1], asker = parties.lead) => {
    const { body } = await asker.post('/rounds').send(roundInput(parties, over));
    return `${body.status} ${body.code} ${(body.errors ?? []).map(({ path }: { path: string }) => path)}`;
  };
  const assigned = (over: object) => ({ institutions: [{ ...roundInput(parties).institutions[0], ...over }] as never });

  it('opens one with every score not assessed, in the order of the rubric, and audits it', async () => {
    const round = await opened(parties, { indicators: ['force-reviewed', 'custody-safeguarded'] });
    expect(Round.parse(round)).toEqual(round);
    expect(round).toMatchObject({
      body: { id: parties.body },
      status: 'scoring',
      indicators: ['custody-safeguarded', 'force-reviewed'],
      institutions: [{ id: parties.police, assessor: { id: parties.assessor.id } }],
      moves: ['cancelled'],
      closed: [{ to: 'under-review', code: 'round.nothing-assessed' }],
    });
    expect(round.institutions[0]?.peers.map(({ id }) => id).sort()).toEqual(parties.peers.map(({ id }) => id).sort());
    const scores = await scoresOf(parties.assessor, round);
    expect(scores.map(({ indicator, answer, assessedAt }) => [indicator, answer, assessedAt])).toEqual([
      ['custody-safeguarded', 'not-assessed', null],
      ['force-reviewed', 'not-assessed', null],
    ]);
    const entries = await api.sql('SELECT action, person_id FROM audit_entry WHERE subject_id = $1', [round.id]);
    expect(entries).toEqual([{ action: 'round.opened', person_id: parties.lead.id }]);
  });

  it('never makes somebody assessor and reviewer at once, nor one peer two', async () => {
    const [one, another] = parties.peers.map(({ id }) => id) as [string, string];
    const twice = '422 round.same-person-twice institutions.0.peerIds';
    expect(await refusal(assigned({ peerIds: [one, parties.assessor.id] }))).toBe(twice);
    expect(await refusal(assigned({ peerIds: [one, one] }))).toBe(twice);
    const { id } = await opened(parties);
    const both = `INSERT INTO round_assignment VALUES ($1, $2, $3, 'assessor')`;
    await expect(api.sql(both, [id, parties.police, another])).rejects.toThrow('round_assignment_pk');
  });

  it('lets only leads and analysts judge, and nobody their own house', async () => {
    const unfit = '422 round.person-unknown institutions.0';
    const officer = await api.person({ role: 'officer', stakeholderId: parties.body });
    const insider = await api.person({ role: 'analyst', stakeholderId: parties.police });
    expect(await refusal(assigned({ assessorId: officer.id }))).toBe(unfit);
    expect(await refusal(assigned({ assessorId: parties.respondent.id }))).toBe(unfit);
    expect(await refusal(assigned({ assessorId: insider.id }))).toBe(unfit);
    const offered = (await parties.lead.get('/rounds/people').expect(200)).body.items.map(({ id }: Round) => id);
    expect(offered).toEqual(expect.arrayContaining([parties.assessor.id, ...parties.peers.map(({ id }) => id)]));
    expect(offered).not.toContain(officer.id);
  });

  it('is run by a body of whoever opens it; an administrator names one', async () => {
    const administrator = await api.person({ role: 'administrator' });
    const other = await aStakeholder(api, 'media');
    expect(await refusal({ bodyId: other })).toBe('403 round.body-not-yours bodyId');
    expect(await refusal({}, administrator)).toBe('422 round.body-required bodyId');
    expect(await refusal(assigned({ institutionId: other }))).toBe(
      '422 stakeholder.not-an-institution institutions.0.institutionId',
    );
    const input = roundInput(parties, { bodyId: parties.body });
    const { body } = await administrator.post('/rounds').send(input).expect(201);
    expect(body.moves).toEqual([]);
    expect(await scoresOf(administrator, body)).toEqual([]);
    await move(administrator, body, 'cancelled', 'By mistake').expect(403);
    await move(parties.lead, body, 'cancelled', 'By mistake').expect(200);
  });

  it('goes through its stages, each once its precondition holds, and cancels for a reason alone', async () => {
    const round = await opened(parties);
    const code = async (to: Round['status']) => (await move(parties.lead, round, to).expect(409)).body.code;
    expect(await code('under-review')).toBe('round.nothing-assessed');
    expect(await code('closed')).toBe('round.move-refused');
    expect((await move(parties.lead, round, 'cancelled').expect(422)).body.code).toBe('round.note-required');
    const [score] = await scoresOf(parties.assessor, round);
    await give(parties.assessor, score!).expect(200);
    await move(parties.lead, round, 'under-review').expect(200);
    expect(await code('commenting')).toBe('round.reviews-missing');
    await move(parties.assessor, round, 'cancelled', 'Not mine to say').expect(403);
  });

  it('gives each stage a day, and institutions their time: closing sooner takes a reason', async () => {
    const soon = daysAfter(today(), 7);
    expect(await refusal({ dueOn: daysAfter(today(), -1) })).toBe('422 request.invalid dueOn');
    const opening = await opened(parties, { dueOn: soon });
    expect(opening.dueOn).toBe(soon);
    const { round } = await inStage(parties, 'commenting', soon);
    expect((await parties.respondent.get(`/rounds/${round.id}`).expect(200)).body.dueOn).toBe(soon);
    expect((await move(parties.lead, round, 'closed').expect(422)).body.code).toBe('round.note-required');
    await api.sql('UPDATE assessment_round SET due_on = current_date - 1 WHERE id = $1', [round.id]);
    expect((await move(parties.lead, round, 'closed').expect(200)).body).toMatchObject({ note: null, dueOn: null });
  });

  it('is not closed by whoever scored in it', async () => {
    const other = await theParties(api);
    const scoring = await api.person({ role: 'lead', stakeholderId: other.body });
    const { round } = await inStage({ ...other, assessor: scoring }, 'commenting');
    expect((await move(scoring, round, 'closed').expect(403)).body.code).toBe('round.four-eyes');
    const { body } = await move(other.lead, round, 'closed').expect(200);
    expect(body).toMatchObject({ status: 'closed', endedOn: expect.any(String), moves: [], closed: [] });
  });

  it('is known to an institution from the day on which it may comment, and to no visitor', async () => {
    const { round } = await inStage(parties, 'under-review');
    await parties.respondent.get(`/rounds/${round.id}`).expect(404);
    const { round: open } = await inStage(parties, 'commenting');
    const other = await api.person({
      role: 'respondent',
      stakeholderId: await aStakeholder(api, 'security-institution'),
    });
    expect((await parties.respondent.get(`/rounds/${open.id}`).expect(200)).body.institutions).toHaveLength(1);
    await other.get(`/rounds/${open.id}`).expect(404);
    await api.visitor.get('/rounds').expect(401);
  });
});
