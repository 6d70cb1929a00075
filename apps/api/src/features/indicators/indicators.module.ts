import { Module } from '@nestjs/common';
import { CooperationQueries } from './cooperation/cooperation.queries';
import { BodiesQueries } from './coverage/bodies.queries';
import { CoverageQueries } from './coverage/coverage.queries';
import { CoverageMapQueries } from './coverage/map.queries';
import { InstitutionsQueries } from './coverage/institutions.queries';
import { DashboardController } from './dashboard.controller';
import { FlowQueries } from './flow/flow.queries';
import { IndicatorsExportController } from './indicators-export.controller';
import { IndicatorsController } from './indicators.controller';
import { IndicatorsQueries } from './indicators.queries';
import { CountFolder } from './kept/count-folder';
import { CountVerification } from './kept/count-verification';
import { Tallies } from './kept/tallies.queries';
import { OverviewQueries } from './overview/overview.queries';
import { PeopleAffectedQueries } from './people/people-affected.queries';
import { Records } from './records/records';
import { ScorecardQueries } from './scorecard/scorecard.queries';
import { TrendsQueries } from './trends/trends.queries';

@Module({
  controllers: [IndicatorsController, DashboardController, IndicatorsExportController],
  providers: [
    CountFolder,
    CountVerification,
    Records,
    Tallies,
    InstitutionsQueries,
    BodiesQueries,
    IndicatorsQueries,
    CoverageQueries,
    CoverageMapQueries,
    CooperationQueries,
    ScorecardQueries,
    PeopleAffectedQueries,
    TrendsQueries,
    FlowQueries,
    OverviewQueries,
  ],
  exports: [IndicatorsQueries, OverviewQueries, Records, ScorecardQueries],
})
export class IndicatorsModule {}
