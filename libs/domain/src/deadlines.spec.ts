import { dueAfter, freeDays, type DeadlineRule } from './deadlines';
import { easternEaster, westernEaster } from './easter';
import { holidayIn, type HolidayRule } from './holidays';

const UKRAINE: HolidayRule[] = [
  { kind: 'yearly', month: 1, day: 1 },
  { kind: 'yearly', month: 3, day: 8 },
  { kind: 'eastern-easter', daysAfter: 0 },
  { kind: 'yearly', month: 5, day: 1 },
  { kind: 'yearly', month: 5, day: 8 },
  { kind: 'eastern-easter', daysAfter: 49 },
  { kind: 'yearly', month: 6, day: 28 },
  { kind: 'yearly', month: 7, day: 15 },
  { kind: 'yearly', month: 8, day: 24 },
  { kind: 'yearly', month: 10, day: 1 },
  { kind: 'yearly', month: 12, day: 25 },
];
const WORKING: DeadlineRule = { unit: 'working-days', days: 15, holidaysSuspended: false };

describe('a deadline', () => {
  it('knows both Easters', () => {
    expect([2023, 2024, 2025, 2026, 2027].map(easternEaster)).toEqual([
      ...['2023-04-16', '2024-05-05', '2025-04-20', '2026-04-12', '2027-05-02'],
    ]);
    expect([2024, 2025, 2026, 2027].map(westernEaster)).toEqual([
      ...['2024-03-31', '2025-04-20', '2026-04-05', '2027-03-28'],
    ]);
  });

  it('finds a holiday of one day in its year alone, and none on a day that a year does not have', () => {
    expect(holidayIn(2026, { kind: 'once', on: '2026-03-03' })).toBe('2026-03-03');
    expect(holidayIn(2027, { kind: 'once', on: '2026-03-03' })).toBeNull();
    expect(holidayIn(2027, { kind: 'yearly', month: 2, day: 29 })).toBeNull();
  });

  it('makes up for holidays on a weekend behind it, each on a day of its own', () => {
    expect(freeDays([2026], UKRAINE)).toEqual([
      ...['2026-01-01', '2026-03-09', '2026-04-13', '2026-05-01', '2026-05-08', '2026-06-01'],
      ...['2026-06-29', '2026-07-15', '2026-08-24', '2026-10-01', '2026-12-25'],
    ]);
    const twice: HolidayRule[] = [
      { kind: 'once', on: '2026-05-02' },
      { kind: 'once', on: '2026-05-03' },
    ];
    expect(freeDays([2026], twice)).toEqual(['2026-05-04', '2026-05-05']);
  });

  it('counts working days from the day after, around weekends and holidays', () => {
    expect(dueAfter('2026-04-20', WORKING, UKRAINE)).toEqual({ dueOn: '2026-05-13', holidays: 2 });
    expect(dueAfter('2026-12-20', { ...WORKING, days: 10 }, UKRAINE)).toEqual({ dueOn: '2027-01-05', holidays: 2 });
  });

  it('counts holidays as any other day where they are suspended', () => {
    expect(dueAfter('2026-04-20', { ...WORKING, holidaysSuspended: true }, UKRAINE)).toEqual({
      dueOn: '2026-05-11',
      holidays: 0,
    });
  });

  it('ends calendar days on the first working day, where they end on a day of rest', () => {
    const calendar: DeadlineRule = { ...WORKING, unit: 'calendar-days', days: 10 };
    expect(dueAfter('2026-03-02', calendar, UKRAINE)).toEqual({ dueOn: '2026-03-12', holidays: 1 });
    expect(dueAfter('2026-04-01', calendar, UKRAINE)).toEqual({ dueOn: '2026-04-14', holidays: 1 });
  });
});
