import { Module } from '@nestjs/common';
import {
  ActivityCommentsController,
  FindingCommentsController,
  RecommendationCommentsController,
} from './comments.controller';
import { CommentsQueries } from './comments.queries';
import { CommentsService } from './comments.service';
import { OwnCommentsController } from './own-comments.controller';

@Module({
  controllers: [
    FindingCommentsController,
    RecommendationCommentsController,
    ActivityCommentsController,
    OwnCommentsController,
  ],
  providers: [CommentsQueries, CommentsService],
})
export class CommentsModule {}
