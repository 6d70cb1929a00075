/** Months back from the as-of date, or `all` for no lower bound. */
export type PeriodLength = number | 'all';

/** The months of a window where nobody says otherwise. */
export const USUAL_WINDOW = 24;

const pad = (number: number, digits = 2) => String(number).padStart(digits, '0');
const FIRST_DAY = '0001-01-01';

/** The same day so many months earlier, or that month's last day where it has no such day. */
export function monthsBefore(date: string, months: number): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const index = year * 12 + (month - 1) - months;
  const [y, m] = [Math.floor(index / 12), (index % 12) + 1];
  if (y < 1) return FIRST_DAY;
  const lastDay = new Date(Date.UTC(2000 + (y % 400), m, 0)).getUTCDate();
  return `${pad(y, 4)}-${pad(m)}-${pad(Math.min(day, lastDay))}`;
}

/** The same day so many months later, or that month's last day where it has no such day. */
export const monthsAfter = (date: string, months: number): string => monthsBefore(date, -months);

/** The day before a window begins: what it holds is dated after that day, up to and on the as-of date. */
export const windowStart = (asOf: string, length: PeriodLength): string | null =>
  length === 'all' ? null : monthsBefore(asOf, length);

export const monthOf = (date: string): string => date.slice(0, 7);

/** Every month from the first to the last, as `YYYY-MM`, both included. */
export function monthsBetween(first: string, last: string): string[] {
  const index = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
  const [from, to] = [index(first), index(last)];
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, nth) => {
    const at = from + nth;
    return `${pad(Math.floor(at / 12), 4)}-${pad((at % 12) + 1)}`;
  });
}

export const dayBefore = (date: string): string =>
  date <= FIRST_DAY ? FIRST_DAY : new Date(Date.parse(date) - 86_400_000).toISOString().slice(0, 10);
