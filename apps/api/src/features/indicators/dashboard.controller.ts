import { Controller, Get, Query } from '@nestjs/common';
import {
  Cooperation,
  CoverageMap,
  CoverageWhatIf,
  Overview,
  RecommendationFlow,
  PeopleAffected,
  PeopleAffectedQuery,
  ScopeQuery,
  Scorecard,
  Trends,
  TrendsQuery,
  WhatIfQuery,
} from '@nahliad/contracts';
import { Asking, Requires } from '../../platform/access/access.guard';
import type { Actor } from '../../platform/access/actor';
import { Answers } from '../../platform/http/answers';
import { CooperationQueries } from './cooperation/cooperation.queries';
import { CoverageMapQueries } from './coverage/map.queries';
import { FlowQueries } from './flow/flow.queries';
import { OverviewQueries } from './overview/overview.queries';
import { PeopleAffectedQueries } from './people/people-affected.queries';
import { ScorecardQueries } from './scorecard/scorecard.queries';
import { TrendsQueries } from './trends/trends.queries';

/** What the dashboard draws: figures put together, each over what the person who asks may count. */
@Controller()
export class DashboardController {
  constructor(
    private readonly overview: OverviewQueries,
    private readonly scorecard: ScorecardQueries,
    private readonly coverage: CoverageMapQueries,
    private readonly cooperation: CooperationQueries,
    private readonly trends: TrendsQueries,
    private readonly flow: FlowQueries,
    private readonly people: PeopleAffectedQueries,
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
  @Answers(CoverageMap)
  readCoverage(@Asking() actor: Actor, @Query({ schema: ScopeQuery }) query: ScopeQuery) {
    return this.coverage.read(actor, query);
  }

  /** What some visits would change; nothing is kept. */
  @Requires('indicator:read')
  @Get('coverage/what-if')
  @Answers(CoverageWhatIf)
  readCoverageWhatIf(@Asking() actor: Actor, @Query({ schema: WhatIfQuery }) query: WhatIfQuery) {
    return this.coverage.whatIf(actor, query);
  }

  @Requires('indicator:read')
  @Get('cooperation')
  @Answers(Cooperation)
  readCooperation(@Asking() actor: Actor, @Query({ schema: ScopeQuery }) query: ScopeQuery) {
    return this.cooperation.read(actor, query);
  }

  @Requires('indicator:read')
  @Get('trends')
  @Answers(Trends)
  readTrends(@Asking() actor: Actor, @Query({ schema: TrendsQuery }) query: TrendsQuery) {
    return this.trends.read(actor, query);
  }

  /** What became of what was recommended, and how long that took. */
  @Requires('indicator:read')
  @Get('recommendation-flow')
  @Answers(RecommendationFlow)
  readFlow(@Asking() actor: Actor, @Query({ schema: ScopeQuery }) query: ScopeQuery) {
    return this.flow.read(actor, query);
  }

  /** How many people adverse findings affect; fewer than five are told as that. */
  @Requires('indicator:read')
  @Get('people-affected')
  @Answers(PeopleAffected)
  readPeopleAffected(@Asking() actor: Actor, @Query({ schema: PeopleAffectedQuery }) query: PeopleAffectedQuery) {
    return this.people.read(actor, query);
  }
}
