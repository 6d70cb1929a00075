import type { EvidenceGrade, IndicatorStatus } from '../vocabulary/indicators';
import type { RubricMean } from './rubric-mean';
import { scoreBounds } from './score-bounds';
import { isKnown, standing, type ScorePart } from './score-draws';
import { scoreGrade } from './score-grade';
import { completeness, halvesOf } from './score-halves';

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

/**
 * ½ rubric mean + ½ mean of the computed indicators; where one half is missing the other carries it and `q` says so.
 * D is no number at all. `rubric` is null where no round has looked at the criterion.
 */
export function criterionScore(all: readonly ScorePart[], rubric: RubricMean | null = null): Score {
  const { parts, computedWeight } = halvesOf(all, rubric);
  const q = completeness(all, rubric);
  if (computedWeight === 1 && parts.length === 0) return { ...UNSCORED, status: 'not-applicable' };
  if (q === 0) return UNSCORED;
  const { grade } = scoreGrade(parts, rubric, q);
  if (grade === 'D') return { ...UNSCORED, q, grade, status: 'insufficient-evidence' };
  const computed = parts.filter(isKnown).map(standing);
  const halves = [...(computed.length > 0 ? [mean(computed)] : []), rubric?.value].flatMap((half) => half ?? []);
  return { value: mean(halves), ...scoreBounds(all, rubric), q, grade, status: 'ok' };
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
