import fc from 'fast-check';
import { tooFewPeople } from './few-people';
import { countPeople } from './people-told';

/** What is told of findings that affect so many people each; null where nobody knows. */
const told = (findings: readonly (number | null)[]) => ({
  people: findings.reduce<number>((sum, count) => sum + (count && !tooFewPeople(count) ? count : 0), 0),
  few: findings.filter((count) => count !== null && tooFewPeople(count)).length,
  unknown: findings.filter((count) => count === null).length,
  findings: findings.length,
});
const findings = fc.array(fc.option(fc.oneof(fc.nat(6), fc.nat(300))), { maxLength: 12 });

it('withholds every sum in which a small number is, and keeps the truth within its bounds', () => {
  fc.assert(
    fc.property(findings, (some) => {
      const { value, low, high, suppressed } = countPeople(told(some));
      const known = some.filter((count) => count !== null);
      const truth = known.reduce((sum, count) => sum + count, 0);
      expect(suppressed).toBe(known.some(tooFewPeople));
      if (known.length === 0) return expect([value, low, high]).toEqual([null, null, null]);
      expect(value).toBe(suppressed ? null : truth);
      expect(low).toBeLessThanOrEqual(truth);
      expect(high).toBeGreaterThanOrEqual(truth);
    }),
  );
});

it('cannot be solved: the difference of any two sums leaves each small number as open as it was', () => {
  fc.assert(
    fc.property(findings, fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }), (others, one, other) => {
      expect(countPeople(told([...others, one]))).toEqual(countPeople(told([...others, other])));
    }),
  );
});

it('tells nobody as nobody, which is no secret', () => {
  expect(countPeople(told([0, 0]))).toEqual({ value: 0, low: 0, high: 0, suppressed: false });
});
