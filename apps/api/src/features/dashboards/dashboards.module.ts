import { Module } from '@nestjs/common';
import { IndicatorsModule } from '../indicators/indicators.module';
import { DashboardFiguresQueries } from './dashboard-figures.queries';
import { DashboardsController } from './dashboards.controller';
import { DashboardsQueries } from './dashboards.queries';
import { DashboardsService } from './dashboards.service';

@Module({
  imports: [IndicatorsModule],
  controllers: [DashboardsController],
  providers: [DashboardsQueries, DashboardFiguresQueries, DashboardsService],
})
export class DashboardsModule {}
