/** The ways of writing a date that are looked for, in this order: where a column fits several, the first one holds. */
export const DATE_FORMATS = [
  'YYYY-MM-DD',
  'DD.MM.YYYY',
  'DD/MM/YYYY',
  'MM/DD/YYYY',
  'DD-MM-YYYY',
  'YYYY/MM/DD',
  'YYYY.MM.DD',
  'DD.MM.YY',
  'DD/MM/YY',
  'YYYY-MM',
  'MM.YYYY',
  'MM/YYYY',
] as const;

/** Days since the end of 1899, as spreadsheets keep dates. */
export const SERIAL_FORMAT = 'excel';
const SERIAL_EPOCH = Date.UTC(1899, 11, 30);
const DAY_MS = 24 * 60 * 60 * 1000;

export const isMonth = (format: string): boolean => format !== SERIAL_FORMAT && !format.includes('DD');
export const isDateFormat = (format: string): boolean =>
  format === SERIAL_FORMAT || (/^[YMD./ -]+$/.test(format) && /YY/.test(format));

/** The day that a cell names, as `YYYY-MM-DD`; a month is its first day. */
export type ReadDate = (cell: string) => string | undefined;

const PARTS: Record<string, string> = {
  YYYY: '(?<y>\\d{4})',
  YY: '(?<y>\\d{2})',
  MM: '(?<m>\\d{1,2})',
  DD: '(?<d>\\d{1,2})',
};
const TIME = '(?:[T ]\\d{1,2}:\\d{2}.*)?';

/** Reads dates written like `DD.MM.YYYY`; a time of day after the date is left out. */
export function dateReader(format: string): ReadDate {
  if (format === SERIAL_FORMAT)
    return (cell) => (/^\d{1,6}(\.\d+)?$/.test(cell) ? dayOfSerial(Number(cell)) : undefined);
  const body = format.replace(/YYYY|YY|MM|DD|[./]/g, (part) => PARTS[part] ?? `\\${part}`);
  const pattern = new RegExp(`^${body}${TIME}$`);
  return (cell) => {
    const { y, m = '1', d = '1' } = pattern.exec(cell)?.groups ?? {};
    return y === undefined ? undefined : day(y.length === 2 ? `20${y}` : y, m, d);
  };
}

export function dayOfSerial(serial: number): string | undefined {
  const date = new Date(SERIAL_EPOCH + Math.floor(serial) * DAY_MS);
  const iso = Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10);
  return iso >= '1900' && iso < '2200' ? iso : undefined;
}

/** Undefined where the calendar has no such day. */
function day(year: string, month: string, date: string): string | undefined {
  if (year < '1800' || year > '2200') return undefined;
  const iso = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  const time = Date.parse(iso);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== iso ? undefined : iso;
}
