import type { Holiday } from '@nahliad/contracts';
import type { HOLIDAY_KINDS } from '@nahliad/domain';
import { numberIn } from '../../lib/forms/number-in';

/** The form as it is typed: an empty field is an empty string. */
export type HolidayValues = {
  name: { en: string; uk: string };
  kind: (typeof HOLIDAY_KINDS)[number];
  month: string;
  day: string;
  daysAfter: string;
  on: string;
};

export const emptyHoliday = (): HolidayValues => ({
  name: { en: '', uk: '' },
  kind: 'yearly',
  month: '',
  day: '',
  daysAfter: '0',
  on: '',
});

export const valuesOf = ({ name, rule }: Holiday): HolidayValues => {
  const values = { ...emptyHoliday(), kind: rule.kind, name: { en: name.en ?? '', uk: name.uk ?? '' } };
  if (rule.kind === 'yearly') return { ...values, month: String(rule.month), day: String(rule.day) };
  if (rule.kind === 'once') return { ...values, on: rule.on };
  return { ...values, daysAfter: String(rule.daysAfter) };
};

export const bodyOf = ({ name, kind, month, day, daysAfter, on }: HolidayValues) => ({
  name: { en: name.en || undefined, uk: name.uk || undefined },
  rule: ruleOf[kind]({ month, day, daysAfter, on }),
});

type Typed = Pick<HolidayValues, 'month' | 'day' | 'daysAfter' | 'on'>;

const aroundEaster =
  (kind: string) =>
  ({ daysAfter }: Typed) => ({ kind, daysAfter: numberIn(daysAfter) });

const ruleOf: Record<HolidayValues['kind'], (typed: Typed) => object> = {
  yearly: ({ month, day }) => ({ kind: 'yearly', month: numberIn(month), day: numberIn(day) }),
  'eastern-easter': aroundEaster('eastern-easter'),
  'western-easter': aroundEaster('western-easter'),
  once: ({ on }) => ({ kind: 'once', on }),
};
