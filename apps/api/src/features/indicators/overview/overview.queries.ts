import { Injectable } from '@nestjs/common';
import type { Overview, ScopeQuery } from '@nahliad/contracts';
import type { Actor } from '../../../platform/access/actor';
import { countsMoreThanTheyRead } from '../../../platform/access/standing';
import { looks, matrixOf, type Look } from '../coverage/coverage.cells';
import { InstitutionsQueries } from '../coverage/institutions.queries';
import { monthsOf } from '../figures/groups';
import { Tallies } from '../kept/tallies.queries';
import type { Select } from '../records/records';
import { scopeOf } from '../scope';
import { severityByCriterion } from '../scorecard/criteria.select';
import {
  SCORED_FINDINGS,
  SCORED_OVERSIGHT,
  SCORED_RECOMMENDATIONS,
  type ScoredFindings,
  type ScoredOversight,
  type ScoredRecommendations,
} from '../scorecard/scored.selects';
import { scoredValues } from '../scorecard/scored.values';
import { scorecard } from '../scorecard/scorecard.figures';
import { seriesOf, type MonthCount } from '../trends/trends.series';
import { countedBodies, type BodyCount } from './bodies.select';
import { severityByMonth } from './months.select';
import { longestOverdue } from './overdue.select';
import { leadingIndicators } from './leading-indicators';
import { findingTotals, recommendationTotals, type FindingTotals, type RecommendationTotals } from './totals.select';

type OfFindings = ScoredFindings & {
  bodies: BodyCount;
  looked: Look;
  months: MonthCount;
  totals: FindingTotals;
};
type Told = { late: Overview['overdue'][number] };
type OfRecommendations = ScoredRecommendations & Told & { totals: RecommendationTotals };

/** For whom the texts are read apart from the figures. */
const notHere: Select = () => 'SELECT FROM waiting WHERE false';

/** All that the overview shows, its scores the same as anywhere, out of statements side by side. */
@Injectable()
export class OverviewQueries {
  constructor(
    private readonly tallies: Tallies,
    private readonly institutions: InstitutionsQueries,
  ) {}

  async read(actor: Actor, query: ScopeQuery): Promise<Overview> {
    const scope = scopeOf(actor, query);
    const apart = countsMoreThanTheyRead(actor);
    const [institutions, findings, oversight, recommendations, told] = await Promise.all([
      this.institutions.inScope(scope),
      this.tallies.read<OfFindings>(scope, 'tallied', {
        ...SCORED_FINDINGS,
        bodies: countedBodies,
        looked: looks,
        months: severityByMonth,
        totals: findingTotals,
      }),
      this.tallies.read<ScoredOversight>(scope, 'oversight', SCORED_OVERSIGHT),
      this.tallies.read<OfRecommendations>(scope, 'recommended', {
        ...SCORED_RECOMMENDATIONS,
        late: apart ? notHere : longestOverdue,
        totals: recommendationTotals,
      }),
      apart ? this.tallies.tell<Told>(scope, 'recommended', { late: longestOverdue }) : undefined,
    ]);
    const { bodies, criteria, looked, months, totals } = findings;
    const scored = scoredValues(findings, oversight, recommendations);
    const shown = monthsOf(
      scope.after,
      scope.until,
      months.map(({ month }) => month),
    );
    return {
      asOf: scope.asOf,
      window: query.window,
      totals: {
        findings: 0,
        adverse: 0,
        bodies: 0,
        recommendations: 0,
        ...totals[0],
        ...recommendations.totals[0],
        institutions: new Set(looked.map((look) => look.institutionId)).size,
      },
      indicators: leadingIndicators(scored),
      scorecard: scorecard({ asOf: scope.asOf, window: query.window }, scored),
      severityByCriterion: severityByCriterion(criteria),
      trend: seriesOf('findings', 'severity', shown, months),
      coverage: matrixOf(institutions, scope.criterion, looked),
      bodies,
      overdue: (told ?? recommendations).late,
    };
  }
}
