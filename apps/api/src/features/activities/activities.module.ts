import { Module } from '@nestjs/common';
import { ActivitiesController } from './activities.controller';
import { ActivitiesExportController } from './activities-export.controller';
import { ActivitiesQueries } from './activities.queries';
import { ActivitiesService } from './activities.service';

@Module({
  controllers: [ActivitiesController, ActivitiesExportController],
  providers: [ActivitiesQueries, ActivitiesService],
})
export class ActivitiesModule {}
