import type { Comparison } from './comparison-filters';
import { earlierDay, periodsOverlap, sidesOf } from './comparison-sides';

const comparison = (over: Partial<Comparison>): Comparison => ({
  by: [],
  institutionId: [],
  asOf: '2026-06-30',
  earlier: undefined,
  window: [],
  ranks: [],
  ...over,
});
const periods = (over: Partial<Comparison> = {}) => comparison({ by: ['periods'], ...over });

it('stands each institution on its own side, on the same day', () => {
  const sides = sidesOf(comparison({ institutionId: ['police', 'border'] }));
  expect(sides.map(({ scope }) => [scope.institutionId, scope.asOf])).toEqual([
    [['police'], '2026-06-30'],
    [['border'], '2026-06-30'],
  ]);
  expect(sidesOf(comparison({ institutionId: ['a', 'b', 'c', 'd', 'e'] }))).toHaveLength(4);
});

it('stands one institution, or all of them, in two periods that share nothing', () => {
  expect(sidesOf(periods({ institutionId: ['police', 'border'] })).map(({ scope }) => scope.institutionId)).toEqual([
    ['police'],
    ['police'],
  ]);
  expect(sidesOf(periods()).map(({ asOf, scope }) => [asOf, scope.institutionId])).toEqual([
    ['2024-06-30', []],
    ['2026-06-30', []],
  ]);
  expect(earlierDay(periods({ window: ['12'] }))).toBe('2025-06-30');
});

it('says when two periods hold the same records', () => {
  expect(periodsOverlap(periods())).toBe(false);
  expect(periodsOverlap(periods({ earlier: '2024-07-01' }))).toBe(true);
  expect(periodsOverlap(periods({ window: ['all'] }))).toBe(true);
});
