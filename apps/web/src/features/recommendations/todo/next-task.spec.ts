import { nextTask } from './next-task';

const DAY = '2026-06-30';
const one = { position: 'accepted', implementation: 'in-progress', reportDueOn: null } as const;

describe('the next task of an institution', () => {
  it.each([
    ['answer', { position: 'pending' }],
    ['answer', { position: 'under-consideration', implementation: 'claimed-implemented' }],
    ['await', { implementation: 'claimed-implemented' }],
    ['report', { reportDueOn: '2026-07-14' }],
    ['carry-out', { reportDueOn: '2026-07-15' }],
    ['plan', { implementation: 'open' }],
    ['plan', { implementation: 'regressed' }],
    ['carry-out', { implementation: 'partially-implemented' }],
  ] as const)('is to %s', (task, over) => expect(nextTask({ ...one, ...over }, DAY)).toBe(task));
});
