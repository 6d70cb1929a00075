import { hasFourEyes, isContested, isScoredWhile, needsReason, nextRoundStatuses } from './round-lifecycle';
import { ROUND_STATUSES } from './vocabulary/rounds';

it('goes through its stages and never back', () => {
  expect(nextRoundStatuses('scoring')).toEqual(['under-review', 'cancelled']);
  for (const [place, from] of ROUND_STATUSES.entries())
    for (const to of nextRoundStatuses(from)) expect(ROUND_STATUSES.indexOf(to)).toBeGreaterThan(place);
  expect(nextRoundStatuses('closed')).toEqual([]);
});

it('is scored before the peers read it and after the institution has spoken, not in between', () => {
  expect(ROUND_STATUSES.filter(isScoredWhile)).toEqual(['scoring', 'commenting']);
});

it('needs three different people for each institution', () => {
  expect(hasFourEyes('a', ['b', 'c'])).toBe(true);
  expect(hasFourEyes('a', ['a', 'c'])).toBe(false);
  expect(hasFourEyes('a', ['b', 'b'])).toBe(false);
  expect(hasFourEyes('a', ['b'])).toBe(false);
});

it('tells 0 from what was not assessed when peers disagree', () => {
  expect(isContested(0, [{ answer: 0 }, { answer: 0 }])).toBe(false);
  expect(isContested(0, [{ answer: 0 }, { answer: 'not-assessed' }])).toBe(true);
});

it('is not given up without a reason, nor closed before the last day for comments is over', () => {
  expect(needsReason('cancelled', null, '2026-03-01')).toBe(true);
  expect(needsReason('closed', '2026-03-01', '2026-03-01')).toBe(true);
  expect(needsReason('closed', '2026-03-01', '2026-03-02')).toBe(false);
  expect(needsReason('closed', null, '2026-03-01')).toBe(false);
  expect(needsReason('commenting', '2026-03-02', '2026-03-01')).toBe(false);
});
