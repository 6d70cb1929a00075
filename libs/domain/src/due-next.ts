import { monthsAfter } from './indicators/periods';
import type { Criticality } from './vocabulary/mandates';

/** One institution × criterion that a body has to look at. */
export interface MandatedCell {
  readonly criticality: Criticality;
  readonly intervalMonths: number;
  /** When an act of oversight that was not obstructed last ended there; null where none did. */
  readonly lastLookOn: string | null;
}

export interface DueNext {
  /** The interval after the last look; null where nobody has looked yet: it is due already. */
  readonly dueOn: string | null;
  readonly overdue: boolean;
  readonly neverLookedAt: boolean;
  /** 0 just after a look, up to the criticality (1 to 3) once the interval is over. */
  readonly urgency: number;
}

/**
 * What to look at next: criticality × min(1, months since the last look ÷ interval); never looked at counts as 1, and
 * says so. The weight is that of `mandate-coverage`, the share that of `blind-spots`: formulas in docs/indicators.md.
 */
export function dueNext({ criticality, intervalMonths, lastLookOn }: MandatedCell, asOf: string): DueNext {
  if (lastLookOn === null) return { dueOn: null, overdue: true, neverLookedAt: true, urgency: criticality };
  const dueOn = monthsAfter(lastLookOn, intervalMonths);
  const share = Math.min(1, monthsElapsed(lastLookOn, asOf) / intervalMonths);
  return { dueOn, overdue: dueOn < asOf, neverLookedAt: false, urgency: criticality * share };
}

/** Months from one day to another, the days of one begun as its share of that month; 0 where the other is not later. */
export function monthsElapsed(from: string, to: string): number {
  if (to <= from) return 0;
  const [month, day, end] = [monthNumber(from), Number(from.slice(8)), Date.parse(to)];
  const after = (months: number) => timeOf(month + months, day);
  const named = monthNumber(to) - month;
  const whole = after(named) <= end ? named : named - 1;
  const begun = after(whole);
  return whole + (end - begun) / (after(whole + 1) - begun);
}

/** Counted on over the years, so that months can be added. */
const monthNumber = (date: string): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;

/** A day of a month, or its last where it has no such day, in milliseconds. */
function timeOf(month: number, day: number): number {
  const year = Math.floor(month / 12);
  return Math.min(Date.UTC(year, month % 12, day), Date.UTC(year, (month % 12) + 1, 0));
}
