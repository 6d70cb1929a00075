import type { Asker } from '../api';
import { aFinding } from '../factories';
import { change, post, twice, type Meeting, type Meetings } from './meeting';

const on = (id: string, steps: Meeting['steps']): Meeting => ({ on: ['finding', id], steps });
const move = (asker: Asker, id: string, to: string) => post(asker, `/findings/${id}/moves`, { to });

const show = (asker: Asker, id: string) =>
  post(asker, `/findings/${id}/visibility`, { to: 'partners', reason: 'The source has agreed.' });

export const FINDINGS: Meetings = {
  'two changes of a finding': async ({ officer, police }) => {
    const finding = await aFinding(officer, [police]);
    return on(finding.id, twice(change(officer, `/findings/${finding.id}`, finding, { severity: 1 })));
  },
  'two submissions': async ({ officer, police }) => {
    const { id } = await aFinding(officer, [police]);
    return on(id, twice(move(officer, id, 'submitted')));
  },
  'two beginnings of a review': async ({ submitted, lead, secondLead }) => {
    const { id } = await submitted();
    return on(id, [move(lead, id, 'under-review'), move(secondLead, id, 'under-review')]);
  },
  'two final decisions': async ({ shared, respondent, lead, secondLead }) => {
    const { id } = await shared();
    await respondent
      .post(`/findings/${id}/replies`)
      .send({ text: { en: 'It was mended.' } })
      .expect(201);
    return on(id, [move(lead, id, 'final'), move(secondLead, id, 'final')]);
  },
  'two publications': async ({ shared, move: take, lead, secondLead }) => {
    const { id } = await shared();
    await take(lead, id, 'final', { ground: 'They replied at the hearing.' });
    const publish = (asker: Asker) => post(asker, `/findings/${id}/publication`, { to: 'published' });
    return on(id, [publish(lead), publish(secondLead)]);
  },
  'two requests to show a finding to more people': async ({ submitted, officer }) => {
    const { id } = await submitted({ visibility: 'restricted' });
    return on(id, twice(show(officer, id)));
  },
  'confirming that it is shown and refusing it': async ({ submitted, officer, lead, secondLead }) => {
    const { id } = await submitted({ visibility: 'restricted' });
    await show(officer, id)().expect(200);
    const decide = (asker: Asker, decision: string) =>
      post(asker, `/findings/${id}/visibility/decisions`, { decision });
    return on(id, [decide(lead, 'confirmed'), decide(secondLead, 'refused')]);
  },
};
