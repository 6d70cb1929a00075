import type { Participation } from '@nahliad/contracts';
import type { Asker } from '../api';
import { post, twice, type Everybody, type Meeting, type Meetings } from './meeting';

const on = (id: string, steps: Meeting['steps']): Meeting => ({ on: ['finding', id], steps });

const invite = ({ lead, otherBody }: Everybody, id: string) =>
  post(lead, `/findings/${id}/participations`, { bodyId: otherBody, role: 'co-lead' });
const invited = async (at: Everybody, id: string): Promise<Participation> =>
  (await invite(at, id)().expect(201)).body.items[0];
const decide = ({ otherLead }: Everybody, { id }: Participation, state: string, more: object = {}) =>
  post(otherLead, `/participations/${id}/decisions`, { state, ...more });

const refer = ({ lead, otherBody }: Everybody, findingId: string) =>
  post(lead, '/referrals', { findingId, toBodyId: otherBody, reason: 'You hold the interviews.' });
const settle = (asker: Asker, id: string, state: string) =>
  post(asker, `/referrals/${id}/decisions`, { state, note: 'As agreed.' });

export const JOINT_WORK: Meetings = {
  'two invitations of one body': async (at) => {
    const { id } = await at.submitted();
    return on(id, twice(invite(at, id)));
  },
  'accepting an invitation and declining it': async (at) => {
    const { id } = await at.submitted();
    const part = await invited(at, id);
    return on(id, [decide(at, part, 'accepted'), decide(at, part, 'declined')]);
  },
  'signing and dissenting': async (at) => {
    const { id } = await at.submitted();
    const part = await invited(at, id);
    await decide(at, part, 'accepted')().expect(204);
    await at.move(at.lead, id, 'under-review');
    await at.move(at.lead, id, 'assessed', { verification: 'verified' });
    return on(id, [decide(at, part, 'signed'), decide(at, part, 'dissented', { dissent: { en: 'Not at all.' } })]);
  },
  'two referrals to one body': async (at) => {
    const { id } = await at.submitted();
    return on(id, twice(refer(at, id)));
  },
  'accepting a referral and taking it back': async (at) => {
    const { id } = await at.submitted();
    const { body: referral } = await refer(at, id)().expect(201);
    return on(id, [settle(at.otherLead, referral.id, 'accepted'), settle(at.lead, referral.id, 'withdrawn')]);
  },
};
