import { ranksOf, verdictOn } from './verdict';

const estimate = (low: number | null, high: number | null) => ({
  value: low === null ? null : (low + high!) / 2,
  low,
  high,
});
const NOTHING = estimate(null, null);

it('names no winner where intervals overlap', () => {
  expect(verdictOn([estimate(40, 60), estimate(55, 80)])).toEqual([]);
  expect(verdictOn([estimate(40, 50), estimate(55, 80)])).toEqual([{ higher: 1, lower: 0 }]);
});

it('has nothing to say of fewer than two that have bounds', () => {
  expect(verdictOn([estimate(40, 60), NOTHING])).toBeNull();
  expect(verdictOn([estimate(40, 60), { value: 80, low: null, high: null }])).toBeNull();
});

it('ranks by the places that the bounds leave open, and what has none not at all', () => {
  expect(ranksOf([estimate(40, 60), NOTHING, estimate(55, 80), estimate(10, 20)])).toEqual([
    { best: 1, worst: 2, of: 3 },
    null,
    { best: 1, worst: 2, of: 3 },
    { best: 3, worst: 3, of: 3 },
  ]);
});
