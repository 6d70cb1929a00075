import { quantile } from '../statistics/quantile';
import type { EvidenceGrade, IndicatorStatus } from '../vocabulary/indicators';
import { evidenceTest, worstGrade } from './evidence-tests';
import type { RubricMean } from './rubric-mean';
import { DRAWS, isKnown, standing, standingDraws, type ScorePart } from './score-draws';

/** A score 0-100: `value` where there is enough behind it, and the bounds between which it must lie whatever is missing. */
export interface Score {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly q: number;
  readonly grade: EvidenceGrade | null;
  readonly status: IndicatorStatus;
}

/** Nobody has looked: neither good nor bad. */
export const UNSCORED: Score = { value: null, low: null, high: null, q: 0, grade: null, status: 'not-assessed' };

/** The rubric of a criterion, as `rubricMean` makes it; null where no round has looked at it. */
export type RubricHalf = Pick<RubricMean, 'value' | 'low' | 'high' | 'denominator' | 'grade' | 'status' | 'parts'>;

/** The two halves and what each weighs: one that does not apply leaves its weight to the other. */
interface Halves {
  readonly parts: readonly ScorePart[];
  readonly rubric: RubricHalf | null;
  readonly computedWeight: number;
  readonly rubricWeight: number;
}

const HALF = 0.5;
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

function halvesOf(all: readonly ScorePart[], rubric: RubricHalf | null): Halves {
  const parts = all.filter(({ figures }) => figures.status !== 'not-applicable');
  if (rubric?.status === 'not-applicable') return { parts, rubric, computedWeight: 1, rubricWeight: 0 };
  if (all.length > 0 && parts.length === 0) return { parts, rubric, computedWeight: 0, rubricWeight: 1 };
  return { parts, rubric, computedWeight: HALF, rubricWeight: HALF };
}

/** The share of the weight that has data, 0-1. */
export function completeness(all: readonly ScorePart[], rubric: RubricHalf | null): number {
  const { parts, computedWeight, rubricWeight } = halvesOf(all, rubric);
  const computed = parts.length === 0 ? 0 : parts.filter(isKnown).length / parts.length;
  return computedWeight * computed + rubricWeight * scoredShare(rubric);
}

const scoredShare = (rubric: RubricHalf | null): number =>
  rubric?.denominator ? rubric.parts.scored / rubric.denominator : 0;

/**
 * Low: what is missing is 0; high: it is 100. Each is widened by the 5-95 % range of what the rates may be, and never
 * narrowed by it: at the very ends all draws lie to one side.
 */
export function scoreBounds(
  all: readonly ScorePart[],
  rubric: RubricHalf | null,
): { readonly low: number; readonly high: number } {
  const { parts, computedWeight, rubricWeight } = halvesOf(all, rubric);
  const known = parts.filter(isKnown);
  const unknown = parts.length - known.length;
  const draws = known.map(standingDraws);
  const sums = Array.from({ length: DRAWS }, (_, nth) => draws.reduce((sum, draw) => sum + (draw[nth] ?? 0), 0));
  const point = known.reduce((sum, part) => sum + standing(part), 0);
  const bound = (missing: number, judged: number, share: number) => {
    const computed = (sum: number) => (parts.length === 0 ? missing : (sum + unknown * missing) / parts.length);
    const score = (sum: number) => computedWeight * computed(sum) + rubricWeight * judged;
    return [score(point), score(quantile(sums, share))];
  };
  return {
    low: Math.min(...bound(0, rubric?.low ?? 0, 0.05)),
    high: Math.max(...bound(100, rubric?.high ?? 100, 0.95)),
  };
}

/**
 * ½ rubric mean + ½ mean of the computed indicators; where one half is missing the other carries it and `q` says so.
 * A score is no better founded than the weakest figure in it: D is no number at all.
 */
export function criterionScore(all: readonly ScorePart[], rubric: RubricHalf | null = null): Score {
  const { parts } = halvesOf(all, rubric);
  const q = completeness(all, rubric);
  if (parts.length === 0 && rubric?.status === 'not-applicable') return { ...UNSCORED, status: 'not-applicable' };
  if (q === 0) return UNSCORED;
  const known = parts.filter(isKnown);
  const grade = worstGrade([
    ...known.flatMap(({ figures }) => figures.grade ?? []),
    ...(rubric?.grade ? [rubric.grade] : []),
    evidenceTest('completeness', q).grade,
  ]);
  if (grade === 'D') return { ...UNSCORED, q, grade, status: 'insufficient-evidence' };
  const halves = [
    ...(known.length > 0 ? [mean(known.map(standing))] : []),
    ...(rubric?.value === null || rubric === null ? [] : [rubric.value]),
  ];
  return { value: mean(halves), ...scoreBounds(all, rubric), q, grade, status: 'ok' };
}
