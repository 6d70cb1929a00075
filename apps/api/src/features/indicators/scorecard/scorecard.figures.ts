import type { Scorecard } from '@nahliad/contracts';
import {
  GOVERNANCE_CRITERIA,
  OBJECTIVES,
  OBJECTIVE_CRITERIA,
  composite,
  criterionScore,
  definitionOf,
  indicatorsServing,
  objectiveScore,
  type IndicatorKey,
  type ScorePart,
} from '@nahliad/domain';
import type { Value } from '../figures/figure';
import { madeOnce } from '../records/made-once';
import type { Scored } from './scored.values';

/** Raised whenever the same figures would make another score. */
const FORMULA_VERSION = 4;

/** Scores of the ten criteria out of both halves of each; the composite and the objectives out of the scores. */
export const scorecard = (of: Pick<Scorecard, 'asOf' | 'window'>, scored: Scored): Scorecard => ({
  ...of,
  ...scores(scored),
});

const scores = madeOnce((scored: Scored): Omit<Scorecard, 'asOf' | 'window'> => {
  const criteria = GOVERNANCE_CRITERIA.map((key) => {
    const parts = indicatorsServing(key).flatMap((indicator) => partOf(indicator, scored.servingValue(indicator, key)));
    const rubric = scored.rubric(key);
    return { key, parts, rubric, score: criterionScore(parts, rubric) };
  });
  const scoreOf = new Map(criteria.map(({ key, score }) => [key, score]));
  return {
    formulaVersion: FORMULA_VERSION,
    criteria: criteria.map(({ key, parts, rubric, score }) => ({
      key,
      ...score,
      findings: scored.findings(key),
      parts: parts.map(({ indicator, figures }) => ({ indicator, ...figures })),
      rubric,
    })),
    composite: composite([...scoreOf.values()]),
    objectives: OBJECTIVES.map((key) => {
      const { grade: _, ...derived } = objectiveScore(key, scoreOf);
      return { key, ...derived, criteria: [...OBJECTIVE_CRITERIA[key]] };
    }),
  };
});

function partOf(indicator: IndicatorKey, value: Value | undefined): ScorePart[] {
  const { goalposts } = definitionOf(indicator);
  if (!goalposts || !value) return [];
  const { parts: _, curve: __, ...figures } = value;
  return [{ indicator, goalposts, figures }];
}
