import fc from 'fast-check';
import { weightedMedian } from './weighted-median';

/** T. H. Cormen et al., "Introduction to Algorithms", problem 9-2: seven elements whose weights are their values. */
it('is the published one of seven elements, and not their plain median', () => {
  const values = [0.1, 0.35, 0.05, 0.1, 0.15, 0.05, 0.2].map((value) => ({ value, weight: value }));
  expect(weightedMedian(values)).toBe(0.2);
});

it('is the plain median where all weigh the same, and nothing of nothing', () => {
  const median = (...values: number[]) => weightedMedian(values.map((value) => ({ value, weight: 2 })));
  expect([median(5, 1, 3), median(4, 1, 3, 2), median(7)]).toEqual([3, 2.5, 7]);
  expect(median()).toBeNull();
});

it('counts a value of weight n as n values', () => {
  const weighed = fc.record({ value: fc.nat(50), weight: fc.integer({ min: 1, max: 6 }) });
  fc.assert(
    fc.property(fc.array(weighed), (values) => {
      const apart = values.flatMap(({ value, weight }) => Array<number>(weight).fill(value));
      expect(weightedMedian(values)).toBe(weightedMedian(apart.map((value) => ({ value, weight: 1 }))));
    }),
  );
});
