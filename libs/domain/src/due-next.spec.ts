import { dueNext, monthsElapsed } from './due-next';

const cell = { criticality: 3, intervalMonths: 12, lastLookOn: '2025-01-31' } as const;

it.each([
  ['2025-01-31', '2025-01-31', 0],
  ['2025-01-31', '2025-02-28', 1],
  ['2025-01-15', '2025-02-14', 1 - 1 / 31],
  ['2025-01-15', '2026-07-15', 18],
  ['2025-03-01', '2025-01-01', 0],
])('counts the months from %s to %s', (from, to, months) => {
  expect(monthsElapsed(from, to)).toBeCloseTo(months, 10);
});

it('is due one interval after the last look, and overdue from the next day on', () => {
  expect(dueNext(cell, '2026-01-31')).toEqual({
    dueOn: '2026-01-31',
    overdue: false,
    neverLookedAt: false,
    urgency: 3,
  });
  expect(dueNext(cell, '2026-02-01').overdue).toBe(true);
});

it('grows with the months since the last look, and weighs by criticality', () => {
  expect(dueNext(cell, '2025-07-31').urgency).toBeCloseTo(1.5, 10);
  expect(dueNext({ ...cell, criticality: 1 }, '2025-07-31').urgency).toBeCloseTo(0.5, 10);
  expect(dueNext(cell, '2025-01-31').urgency).toBe(0);
});

it('grows no further once the interval is over', () => {
  expect(dueNext(cell, '2031-01-31').urgency).toBe(3);
});

it('takes what nobody has looked at for as urgent as can be, and says so', () => {
  expect(dueNext({ ...cell, lastLookOn: null }, '2026-01-31')).toEqual({
    dueOn: null,
    overdue: true,
    neverLookedAt: true,
    urgency: 3,
  });
});
