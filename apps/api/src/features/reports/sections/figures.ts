import type { Figures } from '@nahliad/contracts';
import type { IndicatorUnit } from '@nahliad/domain';
import type { Speaking } from '../words/words';

/** “202 of 216”, or how many were counted where it is no share of them. */
export function counted({ numerator, denominator }: Figures, unit: IndicatorUnit, { words, format }: Speaking): string {
  if (denominator === null) return words.none;
  if (unit !== 'share' || numerator === null) return format.count(denominator);
  return words.summary.of(format.count(numerator), format.count(denominator));
}

/** The value, or why there is none; never a number for what is not known. */
export const valued = ({ value, status }: Figures, unit: IndicatorUnit, { labels, format }: Speaking): string =>
  value === null ? labels.indicatorStatus[status] : unit === 'share' ? format.share(value) : format.number(value);

export const interval = ({ low, high }: Figures, unit: IndicatorUnit, { words, format }: Speaking): string =>
  low === null || high === null
    ? words.none
    : unit === 'share'
      ? format.shareRange(low, high)
      : format.numberRange(low, high);

/** “B · Sound evidence” */
export const graded = ({ grade }: Pick<Figures, 'grade'>, { words, labels }: Speaking): string =>
  grade ? `${grade} · ${labels.evidenceGrade[grade]}` : words.none;
