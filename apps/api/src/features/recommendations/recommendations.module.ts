import { Module } from '@nestjs/common';
import { RecommendationsController } from './recommendations.controller';
import { RecommendationsExportController } from './recommendations-export.controller';
import { RecommendationsQueries } from './recommendations.queries';
import { RecommendationsService } from './recommendations.service';
import { ResponsesService } from './responses.service';

@Module({
  controllers: [RecommendationsController, RecommendationsExportController],
  providers: [RecommendationsQueries, RecommendationsService, ResponsesService],
})
export class RecommendationsModule {}
