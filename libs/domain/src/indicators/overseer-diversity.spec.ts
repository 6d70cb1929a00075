import fc from 'fast-check';
import { effectiveKinds } from '../statistics/shannon';
import { STAKEHOLDER_CATEGORIES } from '../vocabulary/stakeholders';
import { NO_EVIDENCE } from './evidence';
import { overseerDiversity, overseerDiversity2, type ActsByCategory } from './overseer-diversity';

const byCategory = (counts: readonly number[]) =>
  Object.fromEntries(STAKEHOLDER_CATEGORIES.map((key, nth) => [key, counts[nth] ?? 0])) as ActsByCategory;
const valueOf = (acts: readonly number[], foundNothing: readonly number[]) =>
  overseerDiversity2({ acts: byCategory(acts), foundNothing: byCategory(foundNothing) }, NO_EVIDENCE).value;

it('is as it was where every act found something', () => {
  expect(valueOf([4, 2, 2], [])).toBe(overseerDiversity(byCategory([4, 2, 2]), NO_EVIDENCE).value);
});

it('counts a visit without findings by another category, and not one more by the busiest', () => {
  expect(valueOf([5, 0], [0, 5])).toBeCloseTo(2, 10);
  expect(valueOf([5, 5], [90, 0])).toBeCloseTo(2, 10);
  expect(valueOf([0, 0], [3, 3])).toBeCloseTo(2, 10);
});

const few = fc.array(fc.nat(5), { minLength: 3, maxLength: 3 });

it('is the most diverse count that the acts without findings allow', () => {
  fc.assert(
    fc.property(few, few, (acts, nothing) => {
      const value = valueOf(acts, nothing);
      if (value === null) return;
      const counts = (nth: number) => Array.from({ length: (nothing[nth] ?? 0) + 1 }, (_, n) => (acts[nth] ?? 0) + n);
      const all = counts(0).flatMap((a) => counts(1).flatMap((b) => counts(2).map((c) => effectiveKinds([a, b, c]))));
      expect(value).toBeCloseTo(Math.max(...all), 10);
    }),
  );
});

it('is never lowered by an act that found nothing', () => {
  fc.assert(
    fc.property(few, few, fc.nat(2), (acts, nothing, at) => {
      const before = valueOf(acts, nothing) ?? 0;
      expect(
        valueOf(
          acts,
          nothing.map((count, nth) => count + (nth === at ? 1 : 0)),
        ) ?? 0,
      ).toBeGreaterThanOrEqual(before - 1e-12);
    }),
    { numRuns: 1000 },
  );
});
