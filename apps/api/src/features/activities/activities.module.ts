import { Module } from '@nestjs/common';
import { ActivitiesController } from './activities.controller';
import { ActivitiesQueries } from './activities.queries';
import { ActivitiesService } from './activities.service';

@Module({ controllers: [ActivitiesController], providers: [ActivitiesQueries, ActivitiesService] })
export class ActivitiesModule {}
