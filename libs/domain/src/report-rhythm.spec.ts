import fc from 'fast-check';
import { daysAfter } from './calendar';
import { LAST_DAY, REPORT_RHYTHMS, asOfDue, lastDue, nextDue } from './report-rhythm';

describe('the days on which reports fall due', () => {
  it.each([
    ['weekly', 1, '2026-11-23', '2026-11-30'],
    ['weekly', 7, '2026-11-23', '2026-11-29'],
    ['monthly', 28, '2026-01-28', '2026-02-28'],
    ['monthly', 1, '2026-12-15', '2027-01-01'],
    ['quarterly', 5, '2026-10-05', '2027-01-05'],
    ['quarterly', 5, '2026-10-04', '2026-10-05'],
  ] as const)('come, %s on day %i, after %s on %s', (rhythm, day, after, due) => {
    expect(nextDue(rhythm, day, after)).toBe(due);
  });

  it('follow each other with none left out and none twice', () => {
    const rhythmAndDay = fc
      .constantFrom(...REPORT_RHYTHMS)
      .chain((rhythm) => fc.tuple(fc.constant(rhythm), fc.integer({ min: 1, max: LAST_DAY[rhythm] })));
    fc.assert(
      fc.property(rhythmAndDay, fc.integer({ min: 0, max: 2000 }), ([rhythm, day], offset) => {
        const from = daysAfter('2024-01-01', offset);
        const next = nextDue(rhythm, day, from);
        expect(next > from).toBe(true);
        expect(lastDue(rhythm, day, next)).toBe(next);
        expect(nextDue(rhythm, day, lastDue(rhythm, day, from))).toBe(next);
      }),
    );
  });

  it('speak of what was so when the day before was over', () => {
    expect(asOfDue('2026-01-01')).toBe('2025-12-31');
  });
});
