import { nextActivityStatuses, phaseOn } from './activity-lifecycle';

it('logs a draft, and never takes what is logged back into one', () => {
  expect(nextActivityStatuses('draft')).toEqual(['logged']);
  expect(nextActivityStatuses('logged')).toEqual([]);
});

it.each([
  ['2026-03-02', null, 'planned'],
  ['2026-03-01', null, 'ongoing'],
  ['2026-02-01', '2026-03-02', 'ongoing'],
  ['2026-02-01', '2026-03-01', 'ended'],
])('stands on 1 March from %s to %s as %s', (startedOn, endedOn, phase) => {
  expect(phaseOn('2026-03-01', { startedOn, endedOn })).toBe(phase);
});
