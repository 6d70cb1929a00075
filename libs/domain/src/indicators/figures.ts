import { wilson } from '../statistics/wilson';
import type { EvidenceGrade, IndicatorStatus } from '../vocabulary/indicators';

/** What every indicator answers with: `value`, `low` and `high` are null wherever `status` is not `ok`. */
export interface Figures {
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly status: IndicatorStatus;
  readonly grade: EvidenceGrade | null;
}

/** Figures with what they are made of. */
export type FiguresOf<Parts> = Figures & { readonly parts: Parts };

/** Why there is no value. Nothing counted is an answer of its own, neither 0 % nor 100 %. */
export const withheld = (status: Exclude<IndicatorStatus, 'ok'>, denominator = 0): Figures => ({
  numerator: null,
  denominator,
  value: null,
  low: null,
  high: null,
  status,
  grade: null,
});

/** A share 0-1 with its Wilson 95 % interval. */
export function share(numerator: number, denominator: number, grade: EvidenceGrade | null = null): Figures {
  if (denominator === 0) return withheld('no-cases');
  const value = numerator / denominator;
  return { numerator, denominator, value, ...wilson(numerator, denominator), status: 'ok', grade };
}

/** A number of records: complete as counted, so it has no interval. */
export function tally(number: number, grade: EvidenceGrade | null = null): Figures {
  if (number === 0) return withheld('no-cases');
  return { numerator: number, denominator: number, value: number, low: null, high: null, status: 'ok', grade };
}

/** One sum ÷ another that are no counts, money or weights: complete as recorded, so it has no interval. */
export function quotient(numerator: number, denominator: number, grade: EvidenceGrade | null = null): Figures {
  if (denominator === 0) return withheld('no-cases');
  return { numerator, denominator, value: numerator / denominator, low: null, high: null, status: 'ok', grade };
}

/** A value worked out of so many records that is no share of them. */
export const measure = (
  value: number,
  denominator: number,
  grade: EvidenceGrade | null = null,
  { low, high }: Pick<Figures, 'low' | 'high'> = { low: null, high: null },
): Figures => ({ numerator: null, denominator, value, low, high, status: 'ok', grade });
