import { daysAfter, today } from '@nahliad/domain';
import type { Asker } from '../api';
import { post, twice, type Everybody, type Meeting, type Meetings } from './meeting';

const on = (id: string, steps: Meeting['steps']): Meeting => ({ on: ['finding', id], steps });

const moreTime = ({ respondent }: Everybody, id: string) =>
  post(respondent, `/findings/${id}/extensions`, { until: daysAfter(today(), 60), reason: 'The unit is away.' });

export const REPLIES: Meetings = {
  'two replies of one institution': async ({ shared, respondent }) => {
    const { id } = await shared();
    return on(id, twice(post(respondent, `/findings/${id}/replies`, { text: { en: 'It was mended.' } })));
  },
  'two requests for more time': async (at) => {
    const { id } = await at.shared();
    return on(id, twice(moreTime(at, id)));
  },
  'granting more time and refusing it': async (at) => {
    const { id } = await at.shared();
    await moreTime(at, id)().expect(201);
    const { body } = await at.lead.get(`/findings/${id}/replies`).expect(200);
    const [asked] = body.extensions;
    const decide = (asker: Asker, state: string) => post(asker, `/extensions/${asked.id}/decisions`, { state });
    return on(id, [decide(at.lead, 'granted'), decide(at.secondLead, 'refused')]);
  },
  'two waivers': async ({ shared, respondent }) => {
    const { id } = await shared();
    return on(id, twice(post(respondent, `/findings/${id}/waivers`, { reason: 'Nothing to add.' })));
  },
};
