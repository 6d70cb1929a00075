import { Controller, Get, Query } from '@nestjs/common';
import { Coverage, Overview, ScopeQuery, Scorecard, Trends, TrendsQuery } from '@nahliad/contracts';
import { Asking, Requires } from '../../platform/access/access.guard';
import type { Actor } from '../../platform/access/actor';
import { Answers } from '../../platform/http/answers';
import { CoverageQueries } from './coverage/coverage.queries';
import { OverviewQueries } from './overview/overview.queries';
import { ScorecardQueries } from './scorecard/scorecard.queries';
import { TrendsQueries } from './trends/trends.queries';

/** What the dashboard draws: figures put together, each over what the person who asks may count. */
@Controller()
export class DashboardController {
  constructor(
    private readonly overview: OverviewQueries,
    private readonly scorecard: ScorecardQueries,
    private readonly coverage: CoverageQueries,
    private readonly trends: TrendsQueries,
  ) {}

  @Requires('indicator:read')
  @Get('overview')
  @Answers(Overview)
  readOverview(@Asking() actor: Actor, @Query({ schema: ScopeQuery }) query: ScopeQuery) {
    return this.overview.read(actor, query);
  }

  @Requires('indicator:read')
  @Get('scorecard')
  @Answers(Scorecard)
  readScorecard(@Asking() actor: Actor, @Query({ schema: ScopeQuery }) query: ScopeQuery) {
    return this.scorecard.read(actor, query);
  }

  @Requires('indicator:read')
  @Get('coverage')
  @Answers(Coverage)
  readCoverage(@Asking() actor: Actor, @Query({ schema: ScopeQuery }) query: ScopeQuery) {
    return this.coverage.read(actor, query);
  }

  @Requires('indicator:read')
  @Get('trends')
  @Answers(Trends)
  readTrends(@Asking() actor: Actor, @Query({ schema: TrendsQuery }) query: TrendsQuery) {
    return this.trends.read(actor, query);
  }
}
