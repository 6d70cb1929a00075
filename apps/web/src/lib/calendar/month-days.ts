import { daysAfter } from '@nahliad/domain';

const WEEK = 7;

/** Monday is 0. */
const weekdayOf = (day: string): number => (new Date(`${day}T00:00:00Z`).getUTCDay() + WEEK - 1) % WEEK;

/** The month so many months after another, both as `YYYY-MM`. */
export const monthAfter = (month: string, months: number): string => {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 + months, 1)).toISOString().slice(0, 7);
};

/** Its days, in weeks from Monday to Sunday; the days of the months beside it are null. */
export const weeksOf = (month: string): (string | null)[][] => {
  const first = `${month}-01`;
  const begin = daysAfter(first, -weekdayOf(first));
  const weeks: (string | null)[][] = [];
  for (let monday = begin; monday.slice(0, 7) <= month; monday = daysAfter(monday, WEEK))
    weeks.push(
      Array.from({ length: WEEK }, (_, nth) => daysAfter(monday, nth)).map((day) =>
        day.startsWith(month) ? day : null,
      ),
    );
  return weeks;
};

export const lastDayOf = (month: string): string => daysAfter(`${monthAfter(month, 1)}-01`, -1);
