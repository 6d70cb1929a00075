import type { Recommendation } from '@nahliad/contracts';
import { daysAfter, today } from '@nahliad/domain';
import type { Asker } from '../api';
import { change, post, twice, type Everybody, type Meeting, type Meetings } from './meeting';

const SAID = { text: { en: 'The log has been kept since March' } };

const on = (id: string, steps: Meeting['steps']): Meeting => ({ on: ['recommendation', id], steps });

const issued = async ({ shared, lead, body, police }: Everybody): Promise<Recommendation> => {
  const { id } = await shared();
  const input = { findingIds: [id], issuerId: body, addresseeId: police, ...SAID, type: 'practice' };
  return (await lead.post('/recommendations').send(input).expect(201)).body;
};
const follow = (asker: Asker, { id }: Recommendation, path: string, input: object = SAID) =>
  post(asker, `/recommendations/${id}/${path}`, input);
const suspend = ({ lead }: Everybody, made: Recommendation) =>
  follow(lead, made, 'suspensions', { ground: 'martial-law', until: daysAfter(today(), 60) });

export const FOLLOW_UP: Meetings = {
  'two changes of a recommendation': async (at) => {
    const made = await issued(at);
    return on(made.id, twice(change(at.lead, `/recommendations/${made.id}`, made, { priority: 'high' })));
  },
  'two claims': async (at) => {
    const made = await issued(at);
    return on(made.id, twice(follow(at.respondent, made, 'claims')));
  },
  'confirming a claim and refuting it': async (at) => {
    const made = await issued(at);
    await follow(at.respondent, made, 'claims')().expect(201);
    const verify = (asker: Asker, result: string) => follow(asker, made, 'verifications', { result, ...SAID });
    return on(made.id, [verify(at.lead, 'closed-implemented'), verify(at.secondLead, 'refuted')]);
  },
  'two suspensions of one deadline': async (at) => {
    const made = await issued(at);
    return on(made.id, twice(suspend(at, made)));
  },
  'two liftings of one suspension': async (at) => {
    const made = await issued(at);
    const { body } = await suspend(at, made)().expect(201);
    const path = `suspensions/${body.suspensions[0].id}/lifting`;
    return on(made.id, [follow(at.lead, made, path), follow(at.secondLead, made, path)]);
  },
};
