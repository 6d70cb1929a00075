import { findingsBehind, monthEnd, firstDayOf, type Counted } from '../../lib/scope/records-behind';

export type MonthCount = { month: string; findings: number };

/** The findings of a month; of a month at the edge of the period, what lies inside. */
export const monthRecords = (counted: Counted, month: string): string => {
  const start = firstDayOf(counted.asOf, counted.window) ?? '';
  const [first, last] = [`${month}-01`, monthEnd(month)];
  return findingsBehind(counted, {
    from: first < start ? start : first,
    to: last > counted.asOf ? counted.asOf : last,
  });
};
