import type { MandatedCell } from '../due-next';
import { wilson } from '../statistics/wilson';
import { blindSpots, type WatchedCell } from './blind-spots';
import { NO_EVIDENCE } from './evidence';
import { mandateCoverage } from './mandate-coverage';

const AS_OF = '2026-06-30';
const cell = (criticality: 1 | 2 | 3, lastLookOn: string | null, intervalMonths = 12): MandatedCell => ({
  criticality,
  intervalMonths,
  lastLookOn,
});
const watched = (criticality: 1 | 2 | 3, lastLookOn: string | null, categories: number): WatchedCell => ({
  ...cell(criticality, lastLookOn),
  categories,
});

describe('coverage of mandates', () => {
  it.each([
    ['a critical cell seen, a moderate one not', [cell(3, '2026-01-15'), cell(1, null)], 3, 4],
    ['a look on the last day of the interval counts', [cell(2, '2025-06-30')], 2, 2],
    ['a look the day before it does not', [cell(2, '2025-06-29')], 0, 2],
    ['each cell by its own interval', [cell(1, '2024-07-01', 24), cell(1, '2024-07-01', 12)], 1, 2],
  ])('%s', (_, cells, numerator, denominator) => {
    const answer = mandateCoverage(cells, AS_OF, NO_EVIDENCE);
    expect(answer).toMatchObject({ numerator, denominator, value: numerator / denominator, status: 'ok' });
    expect(answer.parts.covered + answer.parts.lapsed + answer.parts.never).toBe(cells.length);
  });

  it('has an interval as wide as the effective number of cells says', () => {
    // Two cells of weights 3 and 1 tell as much as (3 + 1)² ÷ (9 + 1) = 1.6 equal ones.
    const unequal = mandateCoverage([cell(3, '2026-01-15'), cell(1, null)], AS_OF, NO_EVIDENCE);
    expect(unequal.low).toBeCloseTo(wilson(1.2, 1.6).low, 10);
    expect(unequal.high).toBeCloseTo(wilson(1.2, 1.6).high, 10);
    const equal = mandateCoverage([cell(3, '2026-01-15'), cell(3, null), cell(3, null)], AS_OF, NO_EVIDENCE);
    expect(equal).toMatchObject({ numerator: 3, denominator: 9 });
    expect(equal.low).toBeCloseTo(wilson(1, 3).low, 10);
  });

  it('says that there are no mandates', () => {
    expect(mandateCoverage([], AS_OF, NO_EVIDENCE)).toMatchObject({ value: null, low: null, status: 'no-cases' });
  });
});

describe('blind spots', () => {
  it('weighs how far each cell is from its last look', () => {
    // 3 × 6/12 + 1 × 1 of 3 + 1
    const cells = [watched(3, '2025-12-30', 2), watched(1, null, 0)];
    const answer = blindSpots({ cells, mandateGaps: 4 }, AS_OF, NO_EVIDENCE);
    expect(answer.value).toBeCloseTo(2.5 / 4, 10);
    expect(answer.parts).toEqual({ cells: 2, never: 1, lapsed: 0, singleCategory: 0, mandateGaps: 4 });
  });

  it('is at most 1, and tells what lapsed from what nobody ever looked at, and who looks alone', () => {
    const cells = [watched(2, '2020-01-01', 1), watched(2, null, 0)];
    expect(blindSpots({ cells, mandateGaps: 0 }, AS_OF, NO_EVIDENCE)).toMatchObject({
      value: 1,
      parts: { never: 1, lapsed: 1, singleCategory: 1 },
    });
  });

  it('lists mandate gaps even where there is nothing else', () => {
    const answer = blindSpots({ cells: [], mandateGaps: 9 }, AS_OF, NO_EVIDENCE);
    expect(answer).toMatchObject({ value: null, status: 'no-cases', parts: { mandateGaps: 9 } });
  });
});
