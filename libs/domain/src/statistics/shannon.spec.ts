import fc from 'fast-check';
import { effectiveKinds, entropy } from './shannon';

const bits = (counts: readonly number[]) => entropy(counts) / Math.LN2;

/** C. E. Shannon, "A mathematical theory of communication", Bell System Technical Journal 27 (1948), §§ 6 and 9. */
it('has the entropies that Shannon works out', () => {
  expect(bits([4, 2, 1, 1])).toBeCloseTo(7 / 4, 12);
  expect(bits([3, 2, 1])).toBeCloseTo(bits([1, 1]) + bits([2, 1]) / 2, 12);
});

it('lies between one kind and as many as there are, and asks only for proportions', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 1, maxLength: 9 }), (counts) => {
      const kinds = effectiveKinds(counts);
      expect(kinds >= 1 - 1e-9 && kinds <= counts.length + 1e-9).toBe(true);
      expect(effectiveKinds([...counts.map((count) => 3 * count), 0])).toBeCloseTo(kinds, 9);
    }),
  );
});
