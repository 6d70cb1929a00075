import { daysAfter } from './calendar';

/** How often a report is sent by itself. */
export const REPORT_RHYTHMS = ['weekly', 'monthly', 'quarterly'] as const;
export type ReportRhythm = (typeof REPORT_RHYTHMS)[number];

/** The last day that a rhythm may name: Sunday; or the 28th, which every month has. */
export const LAST_DAY: Record<ReportRhythm, number> = { weekly: 7, monthly: 28, quarterly: 28 };

const weekday = (date: string) => new Date(date).getUTCDay() || 7;
const dayOfMonth = (date: string) => new Date(date).getUTCDate();
const opensQuarter = (date: string) => new Date(date).getUTCMonth() % 3 === 0;

const FALLS_DUE: Record<ReportRhythm, (date: string, day: number) => boolean> = {
  weekly: (date, day) => weekday(date) === day,
  monthly: (date, day) => dayOfMonth(date) === day,
  quarterly: (date, day) => dayOfMonth(date) === day && opensQuarter(date),
};

const firstDue = (rhythm: ReportRhythm, day: number, from: string, step: 1 | -1): string => {
  let date = from;
  while (!FALLS_DUE[rhythm](date, day)) date = daysAfter(date, step);
  return date;
};

/** The first day after another on which a report falls due: `day` counts from Monday, or from the first of the month. */
export const nextDue = (rhythm: ReportRhythm, day: number, after: string): string =>
  firstDue(rhythm, day, daysAfter(after, 1), 1);

/** The last one that has come: of those that passed while nobody was there to send, it alone is made good. */
export const lastDue = (rhythm: ReportRhythm, day: number, upTo: string): string => firstDue(rhythm, day, upTo, -1);

/** A report sent on a day speaks of what was so when the day before was over. */
export const asOfDue = (due: string): string => daysAfter(due, -1);
