import type { RubricMean } from './rubric-mean';
import { isKnown, type ScorePart } from './score-draws';

/** The two halves of a score that apply, and what each weighs. */
export interface ScoreHalves {
  readonly parts: readonly ScorePart[];
  readonly computedWeight: number;
  readonly rubricWeight: number;
}

/** What does not apply leaves the weight: a figure to the other figures, a whole half to the other half. */
export function halvesOf(all: readonly ScorePart[], rubric: RubricMean | null): ScoreHalves {
  const parts = all.filter(({ figures }) => figures.status !== 'not-applicable');
  if (rubric?.status === 'not-applicable') return { parts, computedWeight: 1, rubricWeight: 0 };
  if (all.length > 0 && parts.length === 0) return { parts, computedWeight: 0, rubricWeight: 1 };
  return { parts, computedWeight: 0.5, rubricWeight: 0.5 };
}

/** q: the share of the weight that has data, 0-1. */
export function completeness(all: readonly ScorePart[], rubric: RubricMean | null): number {
  const { parts, computedWeight, rubricWeight } = halvesOf(all, rubric);
  const computed = parts.length === 0 ? 0 : parts.filter(isKnown).length / parts.length;
  const judged = rubric?.denominator ? rubric.parts.scored / rubric.denominator : 0;
  return computedWeight * computed + rubricWeight * judged;
}
