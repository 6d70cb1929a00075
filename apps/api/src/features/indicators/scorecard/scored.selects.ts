import { GOVERNANCE_CRITERIA, indicatorsServing } from '@nahliad/domain';
import type { Grouped } from '../figures/figure';
import { COUNTED_INDICATORS, FIGURES, type CountedIndicator } from '../figures/figures';
import { implementationByCriterion } from '../figures/verified-implementation.figure';
import { judgedBy, type Judged } from '../figures/rubric-mean.figure';
import type { Select, Selects, Source } from '../records/records';
import { criterionCounts, type CriterionCount } from './criteria.select';

/** It serves every criterion by what was recommended on that criterion; accountability by all of it. */
export const SERVES_EACH = 'verified-implementation';

/** Of each indicator its one row, where it is counted from these records. */
type IndicatorRows = { [Key in CountedIndicator]?: Grouped };
export type ScoredFindings = { criteria: CriterionCount };
export type ScoredOversight = IndicatorRows & { judged: Judged & Grouped };
export type ScoredRecommendations = IndicatorRows & { perCriterion: Grouped };

/** All that scores are made of, by the records that it is counted from; whoever shows a score reads all of it. */
const countedFrom = (source: Source): Partial<Record<CountedIndicator, Select>> => {
  const serving = new Set<string>(GOVERNANCE_CRITERIA.flatMap(indicatorsServing));
  const keys = COUNTED_INDICATORS.filter((key) => serving.has(key) && FIGURES[key].source === source);
  return Object.fromEntries(keys.map((key) => [key, FIGURES[key].select]));
};

export const SCORED_FINDINGS: Selects<ScoredFindings> = { criteria: criterionCounts };
export const SCORED_OVERSIGHT: Selects<ScoredOversight> = {
  ...countedFrom('oversight'),
  judged: (frame) => judgedBy(frame, 'criterion'),
};
export const SCORED_RECOMMENDATIONS: Selects<ScoredRecommendations> = {
  ...countedFrom('recommended'),
  perCriterion: implementationByCriterion,
};
