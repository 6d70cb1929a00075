import type { Precondition } from './precondition';

/** Bodies that agreed to lead it too say whether they sign before it is final. */
export const coLeadsDecided: Precondition = ({ participants }, to) =>
  to === 'final' && participants.some(({ role, state }) => role === 'co-lead' && state === 'accepted')
    ? 'finding.signatures-open'
    : undefined;
