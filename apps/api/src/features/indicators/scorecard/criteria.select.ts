import type { CriterionSeverity } from '@nahliad/contracts';
import { GOVERNANCE_CRITERIA, type GovernanceCriterion } from '@nahliad/domain';

/** Findings of one criterion, one polarity and one severity. */
export interface CriterionCount {
  readonly criterion: GovernanceCriterion;
  readonly polarity: 'adverse' | 'positive' | 'observation';
  readonly severity: 1 | 2 | 3 | 4;
  readonly findings: number;
}

export const criterionCounts = (): string =>
  'SELECT criterion, polarity, severity, sum(n)::int AS findings FROM of_criterion GROUP BY 1, 2, 3';

export function findingsPerCriterion(counts: readonly CriterionCount[]): ReadonlyMap<GovernanceCriterion, number> {
  const per = new Map<GovernanceCriterion, number>();
  for (const { criterion, findings } of counts) per.set(criterion, (per.get(criterion) ?? 0) + findings);
  return per;
}

export const severityByCriterion = (counts: readonly CriterionCount[]): CriterionSeverity[] =>
  GOVERNANCE_CRITERIA.map((criterion) => {
    const sum = (polarity: string, severity?: number) =>
      counts
        .filter((one) => one.criterion === criterion && one.polarity === polarity)
        .filter((one) => severity === undefined || one.severity === severity)
        .reduce((all, one) => all + one.findings, 0);
    return {
      criterion,
      adverse: [sum('adverse', 1), sum('adverse', 2), sum('adverse', 3), sum('adverse', 4)],
      positive: sum('positive'),
      observation: sum('observation'),
    };
  });
