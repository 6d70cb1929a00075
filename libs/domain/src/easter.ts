import { daysAfter } from './calendar';

/** Between the Julian and the Gregorian calendar from 1900 to 2099, which is as far as deadlines reach. */
const DAYS_BEHIND = 13;

/** Easter Sunday of the eastern churches, which Ukraine keeps. Meeus, Astronomical Algorithms, ch. 8. */
export function easternEaster(year: number): string {
  const [a, b, c] = [year % 4, year % 7, year % 19];
  const d = (19 * c + 15) % 30;
  const e = (2 * a + 4 * b - d + 34) % 7;
  return daysAfter(dayOf(year, d + e + 114), DAYS_BEHIND);
}

/** Easter Sunday of the western churches. Meeus, the same chapter. */
export function westernEaster(year: number): string {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const g = Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  return dayOf(year, h + l - 7 * m + 114);
}

/** `n` is the month, and the day less one, in numbers of 31. */
const dayOf = (year: number, n: number) =>
  new Date(Date.UTC(year, Math.floor(n / 31) - 1, (n % 31) + 1)).toISOString().slice(0, 10);
