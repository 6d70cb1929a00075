import type { EvidenceGrade, IndicatorStatus } from '../vocabulary/indicators';
import { rateDraws } from '../statistics/beta';
import { quantile } from '../statistics/quantile';
import { gradeOfCompleteness, worstGrade } from './evidence';
import type { Figures } from './figures';
import { onGoalposts, type Goalposts } from './goalposts';

/** One computed indicator that serves a criterion. */
export interface ScorePart {
  readonly indicator: string;
  readonly goalposts: Goalposts;
  readonly figures: Figures;
}

/** A score 0-100: `value` where there is enough behind it, and the bounds between which it must lie whatever is missing. */
export interface Score {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly q: number;
  readonly grade: EvidenceGrade | null;
  readonly status: IndicatorStatus;
}

/** Enough for a steady 5th and 95th percentile. */
const DRAWS = 1000;
const HALF = 0.5;
const known = ({ figures }: ScorePart): boolean => figures.status === 'ok' && figures.value !== null;
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** The share of the weight that has data: half of it the rubric's, half of it the computed indicators'. */
export function completeness(parts: readonly ScorePart[], rubric: number | null): number {
  const computed = parts.length === 0 ? 0 : parts.filter(known).length / parts.length;
  return HALF * computed + (rubric === null ? 0 : HALF);
}

/** Low: what is missing is 0; high: it is 100. Each is widened by the 5-95 % range of what the rates may be. */
export function scoreBounds(parts: readonly ScorePart[], rubric: number | null): { low: number; high: number } {
  const bound = (missing: number, p: number) => {
    const halves = parts.length === 0 ? Array<number>(DRAWS).fill(missing) : meanDraws(parts, missing);
    return quantile(
      halves.map((computed) => HALF * computed + HALF * (rubric ?? missing)),
      p,
    );
  };
  return { low: bound(0, 0.05), high: bound(100, 0.95) };
}

function meanDraws(parts: readonly ScorePart[], missing: number): number[] {
  const draws = parts.map((part) => (known(part) ? drawsOf(part) : undefined));
  return Array.from({ length: DRAWS }, (_, nth) => mean(draws.map((draw) => draw?.[nth] ?? missing)));
}

/** A stream of random numbers of its own for each indicator: taking one away leaves the others as they were. */
function drawsOf({ indicator, goalposts, figures: { value, low, numerator, denominator } }: ScorePart): number[] {
  const rate = low !== null && numerator !== null && denominator !== null;
  const values = rate ? rateDraws(indicator, numerator, denominator, DRAWS) : Array<number>(DRAWS).fill(value ?? 0);
  return values.map((one) => onGoalposts(one, goalposts));
}

/**
 * ½ rubric mean + ½ mean of the computed indicators; where one half is missing the other carries it and `q` says so.
 * A score is no better founded than the weakest figure in it: D is no number at all.
 */
export function criterionScore(parts: readonly ScorePart[], rubric: number | null = null): Score {
  const computed = parts.filter(known);
  const q = completeness(parts, rubric);
  if (q === 0) return { value: null, low: null, high: null, q, grade: null, status: 'not-assessed' };
  const grades = computed.flatMap(({ figures }) => figures.grade ?? []);
  const grade = worstGrade([...grades, gradeOfCompleteness(q)]);
  if (grade === 'D') return { value: null, low: null, high: null, q, grade, status: 'insufficient-evidence' };
  const halves = [
    ...(computed.length
      ? [mean(computed.map(({ figures, goalposts }) => onGoalposts(figures.value ?? 0, goalposts)))]
      : []),
    ...(rubric === null ? [] : [rubric]),
  ];
  return { value: mean(halves), ...scoreBounds(parts, rubric), q, grade, status: 'ok' };
}
