import type { Overview, Scorecard, ScopeQuery } from '@nahliad/contracts';
import {
  GOVERNANCE_CRITERIA,
  INDICATORS,
  OBJECTIVES,
  OBJECTIVE_CRITERIA,
  composite,
  criterionScore,
  definitionOf,
  indicatorsServing,
  objectiveScore,
  type GovernanceCriterion,
  type IndicatorKey,
  type ScorePart,
} from '@nahliad/domain';
import type { Value } from '../figures/figure';

/** Raised whenever the same figures would make another score. */
const FORMULA_VERSION = 3;

export type Scored = Partial<Record<IndicatorKey, Value>>;
/** The value by which an indicator serves a criterion; none where it was not asked for. */
export type ServingValue = (indicator: IndicatorKey, criterion: GovernanceCriterion) => Value | undefined;
export type FindingsPer = ReadonlyMap<GovernanceCriterion, number>;

/** Scores of the ten criteria out of the indicators that serve them; the composite and the objectives out of the scores. */
export function scorecard(
  asOf: string,
  window: ScopeQuery['window'],
  valueOf: ServingValue,
  findings: FindingsPer,
): Scorecard {
  const scores = GOVERNANCE_CRITERIA.map((key) => {
    const parts = indicatorsServing(key).flatMap((indicator) => partOf(indicator, valueOf(indicator, key)));
    return { key, parts, score: criterionScore(parts) };
  });
  const scoreOf = new Map(scores.map(({ key, score }) => [key, score]));
  return {
    asOf,
    window,
    formulaVersion: FORMULA_VERSION,
    criteria: scores.map(({ key, parts, score }) => ({
      key,
      ...score,
      findings: findings.get(key) ?? 0,
      parts: parts.map(({ indicator, figures }) => ({ indicator, ...figures })),
    })),
    composite: composite([...scoreOf.values()]),
    objectives: OBJECTIVES.map((key) => {
      const { grade: _, ...derived } = objectiveScore(key, scoreOf);
      return { key, ...derived, criteria: [...OBJECTIVE_CRITERIA[key]] };
    }),
  };
}

export const indicatorsOf = (scored: Scored): Overview['indicators'] =>
  INDICATORS.flatMap((key) => {
    const value = scored[key];
    return value ? [{ key, formulaVersion: definitionOf(key).formulaVersion, ...value }] : [];
  });

function partOf(indicator: IndicatorKey, value: Value | undefined): ScorePart[] {
  const { goalposts } = definitionOf(indicator);
  if (!goalposts || !value) return [];
  const { parts: _, curve: __, ...figures } = value;
  return [{ indicator, goalposts, figures }];
}
