import { dayBefore, monthsBefore, monthsBetween, windowStart } from './periods';

it.each([
  ['2021-06-25', 24, '2019-06-25'],
  ['2021-03-31', 1, '2021-02-28'],
  ['2024-03-31', 1, '2024-02-29'],
  ['2000-03-31', 1, '2000-02-29'],
  ['2026-01-15', 12, '2025-01-15'],
  ['2026-01-15', 1, '2025-12-15'],
  ['0010-05-01', 600, '0001-01-01'],
])('counts from %s back by %i months to %s', (date, months, expected) => {
  expect(monthsBefore(date, months)).toBe(expected);
});

it('opens a window on the day after the same day so many months ago, and leaves one without end open', () => {
  expect(windowStart('2021-06-25', 24)).toBe('2019-06-25');
  expect(windowStart('2021-06-25', 'all')).toBeNull();
});

it('names every month from the first to the last', () => {
  expect(monthsBetween('2025-11-30', '2026-02-01')).toEqual(['2025-11', '2025-12', '2026-01', '2026-02']);
  expect(monthsBetween('2026-02', '2026-01')).toEqual([]);
});

it('steps back one day, over the ends of months and years', () => {
  expect(['2021-03-01', '2024-03-01', '2026-01-01', '0001-01-01'].map(dayBefore)).toEqual([
    '2021-02-28',
    '2024-02-29',
    '2025-12-31',
    '0001-01-01',
  ]);
});
