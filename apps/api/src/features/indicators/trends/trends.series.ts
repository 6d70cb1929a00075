import type { Trends, TrendsQuery } from '@nahliad/contracts';
import { GOVERNANCE_CRITERIA, POLARITIES, SEVERITIES, STAKEHOLDER_CATEGORIES } from '@nahliad/domain';

type By = NonNullable<TrendsQuery['by']>;
export interface MonthCount {
  readonly month: string;
  readonly key: string | null;
  readonly count: number;
}

const KEYS: Record<By, readonly string[]> = {
  severity: SEVERITIES.map(String),
  criterion: GOVERNANCE_CRITERIA,
  category: STAKEHOLDER_CATEGORIES,
  polarity: POLARITIES,
};

/** One line for each key, in the order of its vocabulary; a month without a record is there, with 0. */
export function seriesOf(
  measure: Trends['measure'],
  by: By | undefined,
  months: string[],
  counts: readonly MonthCount[],
): Trends {
  const found = new Map(counts.map(({ month, key, count }) => [`${month} ${key}`, count]));
  const keys = by ? KEYS[by] : [null];
  return {
    measure,
    months,
    series: keys.map((key) => ({ key, values: months.map((month) => found.get(`${month} ${key}`) ?? 0) })),
  };
}
