import fc from 'fast-check';
import { rateRatio } from './rate-ratio';

/** Breast cancer after fluoroscopy: Rothman and Greenland, "Modern Epidemiology", 2nd ed. (1998), table 14-1. */
it('gives the published ratio of two rates', () => {
  const found = rateRatio({ cases: 41, population: 28_010 }, { cases: 15, population: 19_017 });
  expect(found!.ratio).toBeCloseTo(1.86, 2);
  expect(found!.low).toBeCloseTo(1.03, 2);
  expect(found!.high).toBeCloseTo(3.35, 2);
});

it('has no ratio where one side has no case', () => {
  expect(rateRatio({ cases: 0, population: 10 }, { cases: 3, population: 10 })).toBeNull();
  expect(rateRatio({ cases: 3, population: 10 }, { cases: 0, population: 10 })).toBeNull();
});

it('turns over when group and reference change places', () => {
  const rate = fc.record({ cases: fc.integer({ min: 1, max: 500 }), population: fc.integer({ min: 500, max: 9000 }) });
  fc.assert(
    fc.property(rate, rate, (one, other) => {
      const [there, back] = [rateRatio(one, other)!, rateRatio(other, one)!];
      expect(there.low < there.ratio && there.ratio < there.high).toBe(true);
      expect(there.ratio * back.ratio).toBeCloseTo(1, 9);
      expect(there.low * back.high).toBeCloseTo(1, 9);
    }),
  );
});
