import { lastDayOf, monthAfter, weeksOf } from './month-days';

it('lays a month out in weeks from Monday to Sunday', () => {
  const weeks = weeksOf('2026-11');
  expect(weeks).toHaveLength(6);
  expect(weeks[0]).toEqual([null, null, null, null, null, null, '2026-11-01']);
  expect(weeks[1]?.[0]).toBe('2026-11-02');
  expect(weeks.at(-1)?.slice(0, 2)).toEqual(['2026-11-30', null]);
});

it.each(['2026-02', '2027-02', '2024-02', '2026-12'])('has every day of %s once', (month) => {
  const days = weeksOf(month).flat().filter(Boolean);
  expect(days).toHaveLength(Number(lastDayOf(month).slice(8)));
  expect(new Set(days).size).toBe(days.length);
});

it('goes from month to month over the ends of years', () => {
  expect([monthAfter('2026-12', 1), monthAfter('2026-01', -1)]).toEqual(['2027-01', '2025-12']);
  expect(lastDayOf('2028-02')).toBe('2028-02-29');
});
