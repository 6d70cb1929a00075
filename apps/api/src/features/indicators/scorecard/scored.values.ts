import { withheld, type GovernanceCriterion, type IndicatorKey } from '@nahliad/domain';
import type { Value } from '../figures/figure';
import { COUNTED_INDICATORS, FIGURES } from '../figures/figures';
import { meanOf } from '../figures/rubric-mean.figure';
import { madeOnce } from '../records/made-once';
import type { Answers } from '../records/records';
import { findingsPerCriterion } from './criteria.select';
import { SERVES_EACH, type ScoredFindings, type ScoredOversight, type ScoredRecommendations } from './scored.selects';

export type Mean = ReturnType<typeof meanOf>;

/** What was counted for scores, as the values that they are made of. */
export interface Scored {
  /** Over all in scope. */
  value(indicator: IndicatorKey): Value | undefined;
  /** That by which it serves a criterion. */
  servingValue(indicator: IndicatorKey, criterion: GovernanceCriterion): Value | undefined;
  /** Null where no closed round asked about the criterion. */
  rubric(criterion: GovernanceCriterion): Mean | null;
  findings(criterion: GovernanceCriterion): number;
}

export const scoredValues = madeOnce(valuesOf);

function valuesOf(
  { criteria }: Answers<ScoredFindings>,
  { judged, ...oversight }: Answers<ScoredOversight>,
  { perCriterion, ...recommendations }: Answers<ScoredRecommendations>,
): Scored {
  const rows = { ...oversight, ...recommendations };
  const whole = new Map<IndicatorKey, Value>(
    COUNTED_INDICATORS.flatMap((key) => (rows[key] ?? []).map((row) => [key, FIGURES[key].value(row)] as const)),
  );
  const own = new Map(perCriterion.map((row) => [row.group, FIGURES[SERVES_EACH].value(row)]));
  const means = new Map(judged.map((row) => [row.group, meanOf(row)]));
  const findings = findingsPerCriterion(criteria);
  const value = (indicator: IndicatorKey) => whole.get(indicator);
  return {
    value,
    servingValue: (indicator, criterion) =>
      indicator === SERVES_EACH && criterion !== 'accountability'
        ? (own.get(criterion) ?? withheld('no-cases'))
        : value(indicator),
    rubric: (criterion) => means.get(criterion) ?? null,
    findings: (criterion) => findings.get(criterion) ?? 0,
  };
}
