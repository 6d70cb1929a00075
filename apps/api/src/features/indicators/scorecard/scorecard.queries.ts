import { Injectable } from '@nestjs/common';
import type { Scorecard, ScopeQuery } from '@nahliad/contracts';
import { GOVERNANCE_CRITERIA, indicatorsServing, isAwaited, withheld } from '@nahliad/domain';
import type { Actor } from '../../../platform/access/actor';
import type { Grouped, Value } from '../figures/figure';
import { COUNTED_INDICATORS, FIGURES, type CountedIndicator } from '../figures/figures';
import { Records, type Select, type Source } from '../records/records';
import { scopeOf } from '../scope';
import { criterionCounts, findingsPerCriterion, type CriterionCount } from './criteria.select';
import { scorecard, type Scored, type ServingValue } from './scorecard.figures';

/** The indicators that the overview leads with, by the records they are counted from. */
export const SCORED_ACTS = { 'overseer-diversity': FIGURES['overseer-diversity'].select };
export const SCORED_RECOMMENDATIONS = {
  acceptance: FIGURES.acceptance.select,
  'timely-response': FIGURES['timely-response'].select,
  overdue: FIGURES.overdue.select,
};
export type ActRows = Record<keyof typeof SCORED_ACTS, Grouped>;
export type RecommendationRows = Record<keyof typeof SCORED_RECOMMENDATIONS, Grouped>;

/** The one row of each select as the value of its indicator. */
export function valuesOf(rows: { readonly [Key in keyof (ActRows & RecommendationRows)]: readonly Grouped[] }): Scored {
  const value = (key: keyof typeof rows): Value | undefined => rows[key].map((row) => FIGURES[key].value(row))[0];
  return {
    acceptance: value('acceptance'),
    'timely-response': value('timely-response'),
    overdue: value('overdue'),
    'overseer-diversity': value('overseer-diversity'),
  };
}

/** All that scores are made of and that is counted, and so far more than an overview may take the time for. */
const scoredFrom = (source: Source): CountedIndicator[] => {
  const serving = new Set(GOVERNANCE_CRITERIA.flatMap(indicatorsServing));
  return COUNTED_INDICATORS.filter((key) => serving.has(key) && FIGURES[key].source === source);
};
const selectsOf = (keys: readonly CountedIndicator[]): Record<string, Select> =>
  Object.fromEntries(keys.map((key) => [key, FIGURES[key].select]));

const OF_OVERSIGHT = selectsOf(scoredFrom('oversight'));
const OF_RECOMMENDATIONS = selectsOf(scoredFrom('recommended'));

type Rows = Record<string, Grouped>;

/** It serves every criterion by what was recommended on that criterion; accountability by all of it. */
const SERVES_EACH = 'verified-implementation';

@Injectable()
export class ScorecardQueries {
  constructor(private readonly records: Records) {}

  async read(actor: Actor, query: ScopeQuery): Promise<Scorecard> {
    const scope = scopeOf(actor, query);
    const [oversight, recommendations] = await Promise.all([
      this.records.read<Rows & { criteria: CriterionCount & Grouped }>(scope, 'oversight', {
        ...OF_OVERSIGHT,
        criteria: criterionCounts,
      }),
      this.records.read<Rows & { perCriterion: Grouped }>(scope, 'recommended', {
        ...OF_RECOMMENDATIONS,
        perCriterion: (frame) => FIGURES[SERVES_EACH].select(frame, 'criterion'),
      }),
    ]);
    const { criteria, ...ofOversight } = oversight;
    const { perCriterion, ...ofRecommendations } = recommendations;
    const valueOf = servingValues({ ...ofOversight, ...ofRecommendations }, perCriterion);
    return scorecard(scope.asOf, query.window, valueOf, findingsPerCriterion(criteria));
  }
}

function servingValues(
  rows: Readonly<Record<string, readonly Grouped[]>>,
  perCriterion: readonly Grouped[],
): ServingValue {
  const { value } = FIGURES[SERVES_EACH];
  const own = new Map(perCriterion.map((row) => [row.group, value(row)]));
  const whole = new Map(
    COUNTED_INDICATORS.flatMap((key) => (rows[key] ?? []).map((row) => [key, FIGURES[key].value(row)] as const)),
  );
  return (indicator, criterion) => {
    if (isAwaited(indicator)) return withheld('not-assessed');
    if (indicator === SERVES_EACH && criterion !== 'accountability') return own.get(criterion) ?? withheld('no-cases');
    return indicator === 'coverage' ? undefined : whole.get(indicator);
  };
}
