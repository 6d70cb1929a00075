import fc from 'fast-check';
import { directionOfChange, newcombe } from './newcombe';

/** R. G. Newcombe, Statistics in Medicine 17 (1998) 873-890, table II, the contrasts (a) to (h) by method 10. */
it.each([
  [56, 70, 48, 80, 0.0524, 0.3339],
  [9, 10, 3, 10, 0.1705, 0.809],
  [6, 7, 2, 7, 0.0582, 0.8062],
  [5, 56, 0, 29, -0.0381, 0.1926],
  [0, 10, 0, 20, -0.1611, 0.2775],
  [0, 10, 0, 10, -0.2775, 0.2775],
  [10, 10, 0, 20, 0.6791, 1],
  [10, 10, 0, 10, 0.6075, 1],
])('gives the published interval of %i/%i − %i/%i', (a, m, b, n, low, high) => {
  const interval = newcombe({ numerator: a, denominator: m }, { numerator: b, denominator: n });
  expect(interval.low).toBeCloseTo(low, 4);
  expect(interval.high).toBeCloseTo(high, 4);
});

const proportion = fc
  .tuple(fc.nat(300), fc.nat(300))
  .filter(([hit, missed]) => hit + missed > 0)
  .map(([numerator, missed]) => ({ numerator, denominator: numerator + missed }));

it('stays within -1 and 1 around the difference, and turns round with the order', () => {
  fc.assert(
    fc.property(proportion, proportion, (one, other) => {
      const { low, high, difference } = newcombe(one, other);
      expect(-1 - 1e-12 <= low && low <= difference && difference <= high && high <= 1 + 1e-12).toBe(true);
      const back = newcombe(other, one);
      expect(back.low).toBeCloseTo(-high, 12);
      expect(back.high).toBeCloseTo(-low, 12);
    }),
  );
});

it('draws an arrow only where the interval of the difference holds no 0', () => {
  expect(directionOfChange({ numerator: 48, denominator: 80 }, { numerator: 56, denominator: 70 })).toBe('up');
  expect(directionOfChange({ numerator: 56, denominator: 70 }, { numerator: 48, denominator: 80 })).toBe('down');
  expect(directionOfChange({ numerator: 0, denominator: 29 }, { numerator: 5, denominator: 56 })).toBeNull();
});
