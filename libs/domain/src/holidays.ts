import { daysAfter } from './calendar';
import { easternEaster, westernEaster } from './easter';

/** On which day of each year a holiday falls: the same one, some days after Easter, or one day only. */
export type HolidayRule =
  | { readonly kind: 'yearly'; readonly month: number; readonly day: number }
  | { readonly kind: 'eastern-easter' | 'western-easter'; readonly daysAfter: number }
  | { readonly kind: 'once'; readonly on: string };

/** The day on which a holiday falls in a year, as `YYYY-MM-DD`; null where it does not. */
export function holidayIn(year: number, rule: HolidayRule): string | null {
  switch (rule.kind) {
    case 'yearly': {
      const date = new Date(Date.UTC(year, rule.month - 1, rule.day));
      return date.getUTCDate() === rule.day ? date.toISOString().slice(0, 10) : null;
    }
    case 'eastern-easter':
      return daysAfter(easternEaster(year), rule.daysAfter);
    case 'western-easter':
      return daysAfter(westernEaster(year), rule.daysAfter);
    case 'once':
      return rule.on.startsWith(`${year}-`) ? rule.on : null;
  }
}
