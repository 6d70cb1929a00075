import { Module } from '@nestjs/common';
import { FindingsModule } from '../findings/findings.module';
import { IndicatorsModule } from '../indicators/indicators.module';
import { ReportReader } from './report.reader';
import { ReportsController } from './reports.controller';
import { ReportsQueries } from './reports.queries';
import { ReportsService } from './reports.service';
import { ReportLetters } from './schedules/report-letters';
import { ReportPlanner } from './schedules/report-planner';
import { SchedulesController } from './schedules/schedules.controller';
import { SchedulesQueries } from './schedules/schedules.queries';
import { SchedulesService } from './schedules/schedules.service';

@Module({
  imports: [FindingsModule, IndicatorsModule],
  controllers: [ReportsController, SchedulesController],
  providers: [
    ReportReader,
    ReportsQueries,
    ReportsService,
    SchedulesQueries,
    SchedulesService,
    ReportPlanner,
    ReportLetters,
  ],
})
export class ReportsModule {}
