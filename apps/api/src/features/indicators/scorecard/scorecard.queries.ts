import { Injectable } from '@nestjs/common';
import type { Scorecard, ScopeQuery } from '@nahliad/contracts';
import type { Actor } from '../../../platform/access/actor';
import type { Grouped, Value } from '../figures/figure';
import { FIGURES } from '../figures/figures';
import { Records } from '../records/records';
import { scopeOf } from '../scope';
import { criterionCounts, findingsPerCriterion, type CriterionCount } from './criteria.select';
import { scorecard, type Scored } from './scorecard.figures';

/** The indicators that scores are made of, by the records they are counted from. */
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

@Injectable()
export class ScorecardQueries {
  constructor(private readonly records: Records) {}

  async read(actor: Actor, query: ScopeQuery): Promise<Scorecard> {
    const scope = scopeOf(actor, query);
    const [acts, recommendations] = await Promise.all([
      this.records.read<ActRows & { criteria: CriterionCount }>(scope, 'act', {
        ...SCORED_ACTS,
        criteria: criterionCounts,
      }),
      this.records.read<RecommendationRows>(scope, 'recommended', SCORED_RECOMMENDATIONS),
    ]);
    const values = valuesOf({ ...acts, ...recommendations });
    return scorecard(scope.asOf, query.window, values, findingsPerCriterion(acts.criteria));
  }
}
