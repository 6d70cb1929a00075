import { effectiveSize, evidenceGrade, NO_EVIDENCE, type Evidence } from './evidence';

/** So many records of this age, which are all there is. */
const records = (count: number, age = 0, over: Partial<Evidence> = {}): Evidence => ({
  weight: count * 0.5 ** (age / 12),
  squaredWeight: count * 0.25 ** (age / 12),
  categories: 3,
  medianAge: age,
  verified: count,
  pending: 0,
  ...over,
});

it('counts records of one age as they are, and lets one fresh record outweigh old ones', () => {
  expect(effectiveSize(records(8))).toBeCloseTo(8);
  expect(effectiveSize(records(8, 36))).toBeCloseTo(8);
  expect(effectiveSize({ ...NO_EVIDENCE, weight: 1 + 8 / 16, squaredWeight: 1 + 8 / 256 })).toBeCloseTo(2.18, 2);
});

describe('the evidence grade', () => {
  it.each([
    ['A', records(10)],
    ['B', records(9)],
    ['C', records(4)],
    ['D', records(2)],
    ['B', records(10, 0, { categories: 2 })],
    ['D', records(10, 0, { categories: 1 })],
    ['A', records(10, 12)],
    ['B', records(10, 24)],
    ['C', records(10, 36)],
    ['D', records(10, 37)],
    ['A', records(12, 0, { pending: 3 })],
    ['B', records(10, 0, { verified: 6, pending: 4 })],
    ['C', records(10, 0, { verified: 4, pending: 6 })],
    ['D', records(10, 0, { verified: 3, pending: 7 })],
  ])('is %s by the worst of its tests', (grade, evidence) => {
    expect(evidenceGrade(evidence)).toBe(grade);
  });

  it.each([
    [1, 'A'],
    [0.9, 'A'],
    [0.8, 'B'],
    [0.7, 'C'],
    [0.5, 'D'],
  ])('falls with the share of weight that has data: %f reads %s', (q, grade) => {
    expect(evidenceGrade(records(10), q)).toBe(grade);
  });

  it('is D where there is nothing at all', () => {
    expect(evidenceGrade(NO_EVIDENCE)).toBe('D');
  });
});
