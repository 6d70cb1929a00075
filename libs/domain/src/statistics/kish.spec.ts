import fc from 'fast-check';
import { effectiveNumber, halfLifeWeight } from './kish';

const effective = (weights: readonly number[]) =>
  effectiveNumber(
    weights.reduce((sum, weight) => sum + weight, 0),
    weights.reduce((sum, weight) => sum + weight ** 2, 0),
  );

it('halves the weight of a record in each half-life', () => {
  expect([0, 12, 24, 6].map((months) => halfLifeWeight(months, 12))).toEqual([1, 0.5, 0.25, Math.SQRT1_2]);
});

/** L. Kish, "Weighting for unequal Pi", Journal of Official Statistics 8 (1992): n ÷ (1 + L), L the relative variance. */
it('is n ÷ (1 + the relative variance of the weights)', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1 }), (weights) => {
      const mean = weights.reduce((sum, weight) => sum + weight, 0) / weights.length;
      const variance = weights.reduce((sum, weight) => sum + (weight - mean) ** 2, 0) / weights.length;
      expect(effective(weights)).toBeCloseTo(weights.length / (1 + variance / mean ** 2), 6);
      expect(effective(weights)).toBeLessThanOrEqual(weights.length + 1e-9);
    }),
  );
  expect(effective([])).toBe(0);
});
