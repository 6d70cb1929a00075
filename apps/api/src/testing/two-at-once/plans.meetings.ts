import { aMandate, anActivity } from '../factories';
import { change, twice, type Meetings } from './meeting';

/** What is to be looked at, and what was. */
export const PLANS: Meetings = {
  'two changes of a mandate': async ({ administrator, body, police }) => {
    const mandate = await aMandate(administrator, body, police);
    const other = change(administrator, `/mandates/${mandate.id}`, mandate, { intervalMonths: 6 });
    return { on: ['mandate', mandate.id], steps: twice(other) };
  },
  'two changes of an act of oversight': async ({ officer, police }) => {
    const act = await anActivity(officer, [police]);
    const other = change(officer, `/activities/${act.id}`, act, { kind: 'audit' });
    return { on: ['activity', act.id], steps: twice(other) };
  },
};
