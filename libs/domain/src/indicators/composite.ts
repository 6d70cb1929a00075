import type { EvidenceGrade, IndicatorStatus } from '../vocabulary/indicators';
import type { Score } from './criterion-score';
import { worstGrade } from './evidence-tests';

export interface Composite {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly grade: EvidenceGrade | null;
  readonly status: IndicatorStatus;
}

const MOST_WITHOUT_NUMBER = 1 / 3;
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * Scores of equal weight as one: the whole of governance, or an objective out of the criteria that serve it. Withheld
 * when more than a third of the weight has no number; else what has none counts 0 in the low bound and 100 in the high.
 */
export function composite(scores: readonly Score[]): Composite {
  const none = { value: null, low: null, high: null, grade: null };
  const numbered = scores.filter((score) => score.value !== null);
  if (scores.every((score) => score.status === 'not-assessed')) return { ...none, status: 'not-assessed' };
  if (scores.length - numbered.length > MOST_WITHOUT_NUMBER * scores.length)
    return { ...none, status: 'insufficient-evidence' };
  return {
    value: mean(numbered.flatMap((score) => score.value ?? [])),
    low: mean(scores.map((score) => score.low ?? 0)),
    high: mean(scores.map((score) => score.high ?? 100)),
    grade: worstGrade(numbered.flatMap((score) => score.grade ?? [])),
    status: 'ok',
  };
}
