import { Module } from '@nestjs/common';
import { RecommendationsController } from './recommendations.controller';
import { RecommendationsExportController } from './recommendations-export.controller';
import { BoardQueries } from './recommendations.board';
import { ProgressQueries } from './recommendations.progress';
import { RecommendationsQueries } from './recommendations.queries';
import { RecommendationsService } from './recommendations.service';
import { ResponsesService } from './responses.service';

@Module({
  controllers: [RecommendationsController, RecommendationsExportController],
  providers: [BoardQueries, ProgressQueries, RecommendationsQueries, RecommendationsService, ResponsesService],
  exports: [RecommendationsQueries, RecommendationsService],
})
export class RecommendationsModule {}
