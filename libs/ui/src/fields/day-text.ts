import type { Language } from '@nahliad/domain';

const MONTHS = [
  ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'],
  ['січ', 'лют', 'бер', 'кві', 'тра', 'чер', 'лип', 'сер', 'вер', 'жов', 'лис', 'гру'],
];
const WAYS_TO_WRITE = [
  /^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})$/,
  /^(?<day>\d\d)(?<month>\d\d)(?<year>\d{4})$/,
  /^(?<day>\d{1,2})[\s./-]+(?<month>\d{1,2}|\p{L}{3,})[\s.,/-]+(?<year>\d{4})(?:\s*(?:р\.?|року))?$/u,
];

/** The month comes in letters where its place among numbers is not the same for all who read the language. */
const WRITTEN: Record<Language, Intl.DateTimeFormat> = {
  en: new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }),
  uk: new Intl.DateTimeFormat('uk-UA', { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'UTC' }),
};

/** The day that a person means, as `YYYY-MM-DD`; null for what is no day, or not a whole one yet. */
export const readDay = (text: string): string | null => {
  const words = text.trim().toLowerCase();
  const { year, month = '', day = '' } = WAYS_TO_WRITE.map((way) => way.exec(words)?.groups).find(Boolean) ?? {};
  if (!year) return null;
  const date = `${year}-${monthNumber(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isInCalendar(date) ? date : null;
};

/** `2026-11-21` as the language writes it: 21 Nov 2026, 21.11.2026. What is no day stays as it was typed. */
export const writeDay = (date: string, language: Language): string =>
  isInCalendar(date) ? WRITTEN[language].format(new Date(date)) : date;

const monthNumber = (month: string): string => {
  if (/^\d/.test(month)) return month;
  const names = MONTHS.find((known) => known.includes(month.slice(0, 3))) ?? [];
  return String(names.indexOf(month.slice(0, 3)) + 1);
};

/** There is no 31 February, and no month 13. */
const isInCalendar = (date: string): boolean => {
  if (!/^\d{4}-\d\d-\d\d$/.test(date)) return false;
  const instant = Date.parse(date);
  return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(date);
};
