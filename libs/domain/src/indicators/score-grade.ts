import type { EvidenceGrade } from '../vocabulary/indicators';
import { evidenceTest, weakestTest } from './evidence-tests';
import type { RubricMean } from './rubric-mean';
import { isKnown, type ScorePart } from './score-draws';

/** The grade of a score, and what decided it: the key of its weakest indicator, or how much of its weight has data. */
export interface ScoreGrade {
  readonly grade: EvidenceGrade;
  readonly decidedBy: string;
}

/** A score is no better founded than the weakest figure in it, nor than `q` allows. */
export function scoreGrade(parts: readonly ScorePart[], rubric: RubricMean | null, q: number): ScoreGrade {
  const { grade } = evidenceTest('completeness', q);
  return weakestTest([
    { grade, decidedBy: 'completeness' },
    ...parts
      .filter(isKnown)
      .flatMap(({ indicator, figures }) => (figures.grade ? [{ grade: figures.grade, decidedBy: indicator }] : [])),
    ...(rubric?.grade ? [{ grade: rubric.grade, decidedBy: 'rubric-mean' }] : []),
  ]);
}
