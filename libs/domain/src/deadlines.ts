import { daysAfter } from './calendar';
import { holidayIn, type HolidayRule } from './holidays';
import type { DeadlineUnit } from './vocabulary/deadlines';

/** How long a period is. Where holidays are suspended, as under martial law, only weekends are days of rest. */
export interface DeadlineRule {
  readonly unit: DeadlineUnit;
  readonly days: number;
  readonly holidaysSuspended: boolean;
}

export interface DueDate {
  readonly dueOn: string;
  /** Days of rest up to then that are no weekend: those by which holidays move it. */
  readonly holidays: number;
}

/**
 * The last day of a period that begins on the day after `start`, as the civil code counts. A period in calendar days
 * that would end on a day of rest ends on the first working day after it.
 */
export function dueAfter(start: string, rule: DeadlineRule, holidays: readonly HolidayRule[]): DueDate {
  const resting = restDays(start, rule, holidays);
  let [day, counted, passed] = [start, 0, 0];
  while (counted < rule.days || resting.isRest(day)) {
    day = daysAfter(day, 1);
    if (rule.unit === 'calendar-days' || !resting.isRest(day)) counted += 1;
    if (resting.isHoliday(day)) passed += 1;
  }
  return { dueOn: day, holidays: passed };
}

const isWeekend = (day: string): boolean => [0, 6].includes(new Date(day).getUTCDay());

/** Which days are for rest, from a day on. A holiday on a weekend is made up for on the next working day. */
function restDays(start: string, { days, holidaysSuspended }: DeadlineRule, holidays: readonly HolidayRule[]) {
  const free = new Set(holidaysSuspended ? [] : freeDays(yearsFrom(start, days), holidays));
  return { isRest: (day: string) => isWeekend(day) || free.has(day), isHoliday: (day: string) => free.has(day) };
}

/** No calendar has so many holidays that a period takes three times its days, and a year more. */
const yearsFrom = (start: string, days: number): number[] => {
  const first = Number(start.slice(0, 4));
  return Array.from({ length: Math.ceil((3 * days) / 365) + 3 }, (_, n) => first - 1 + n);
};

/** The weekdays on which nobody works, each holiday of a weekend moved behind it. */
export function freeDays(years: readonly number[], holidays: readonly HolidayRule[]): string[] {
  const days = years.flatMap((year) => holidays.flatMap((rule) => holidayIn(year, rule) ?? []));
  const free = new Set(days.filter((day) => !isWeekend(day)));
  for (const day of days.filter(isWeekend).sort()) {
    let moved = day;
    while (isWeekend(moved) || free.has(moved)) moved = daysAfter(moved, 1);
    free.add(moved);
  }
  return [...free].sort();
}
