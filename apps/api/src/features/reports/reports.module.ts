import { Module } from '@nestjs/common';
import { FindingsModule } from '../findings/findings.module';
import { IndicatorsModule } from '../indicators/indicators.module';
import { ReportReader } from './report.reader';
import { ReportsController } from './reports.controller';
import { ReportsQueries } from './reports.queries';
import { ReportsService } from './reports.service';

@Module({
  imports: [FindingsModule, IndicatorsModule],
  controllers: [ReportsController],
  providers: [ReportReader, ReportsQueries, ReportsService],
})
export class ReportsModule {}
