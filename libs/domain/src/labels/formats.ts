import type { Language } from './labels';

const LOCALES: Record<Language, string> = { en: 'en-GB', uk: 'uk-UA' };
const SMALLEST = ['byte', 1, 0] as const;
/** Units of size from the largest on, each with its bytes and how many digits follow its point. */
const SIZES = [['megabyte', 1_000_000, 1], ['kilobyte', 1_000, 0], SMALLEST] as const;
const NO_BREAK_SPACE = '\u00a0';

/** `YYYY-MM-DD` and `YYYY-MM` name days and months, not instants: no time zone may move them. */
const dayOf = (date: string) => new Date(`${date.length === 7 ? `${date}-01` : date.slice(0, 10)}T00:00:00Z`);

/** How a language writes dates, numbers and shares. Nothing here takes null: what is not known has words, not a number. */
export const formatsOf = (language: Language) => {
  const locale = LOCALES[language];
  const dates = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options);
  const day = dates({ day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  const shortDay = dates({ day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
  const month = dates({ month: 'long', year: 'numeric', timeZone: 'UTC' });
  const shortMonth = dates({ month: 'short', year: 'numeric', timeZone: 'UTC' });
  const moment = dates({ day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' });
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const tenths = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const percentSign = language === 'uk' ? `${NO_BREAK_SPACE}%` : '%';
  const size = (bytes: number) => {
    const [unit, one, digits] = SIZES.find(([, least]) => bytes >= least) ?? SMALLEST;
    // Bytes are counted, and so stand in the plural; what is larger is measured.
    const unitDisplay = unit === 'byte' ? 'long' : 'short';
    const format = new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay, maximumFractionDigits: digits });
    return format.format(bytes / one);
  };
  return {
    /** `2021-06-25` → 25 June 2021 */
    date: (date: string) => day.format(dayOf(date)),
    shortDate: (date: string) => shortDay.format(dayOf(date)),
    /** `2021-06` → June 2021 */
    month: (date: string) => month.format(dayOf(date)),
    shortMonth: (date: string) => shortMonth.format(dayOf(date)),
    /** An instant in the reader's own time zone. */
    moment: (instant: string) => moment.format(new Date(instant)),
    count: (value: number) => whole.format(value),
    score: (value: number) => whole.format(value),
    /** 0.935 → 93.5% */
    share: (value: number) => tenths.format(value * 100) + percentSign,
    /** The bounds of a share: 89.4–96.1% */
    shareRange: (low: number, high: number) => `${tenths.format(low * 100)}–${tenths.format(high * 100)}${percentSign}`,
    /** 2.34 → 2.3 */
    number: (value: number) => tenths.format(value),
    numberRange: (low: number, high: number) => `${tenths.format(low)}–${tenths.format(high)}`,
    range: (low: number, high: number) => `${whole.format(low)}–${whole.format(high)}`,
    size,
  };
};
