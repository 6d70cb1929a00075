import { Module } from '@nestjs/common';
import { FindingsModule } from '../findings/findings.module';
import { FollowUpModule } from '../follow-up/follow-up.module';
import { RecommendationsModule } from '../recommendations/recommendations.module';
import { BulkChangesController } from './bulk-changes.controller';
import { BulkChangesQueries } from './bulk-changes.queries';
import { BulkChangesService } from './bulk-changes.service';
import { FindingChanges } from './finding-changes';
import { ForgottenPreviews } from './forgotten-previews';
import { Previews } from './previews';
import { RecommendationChanges } from './recommendation-changes';

@Module({
  imports: [FindingsModule, FollowUpModule, RecommendationsModule],
  controllers: [BulkChangesController],
  providers: [
    BulkChangesQueries,
    BulkChangesService,
    FindingChanges,
    ForgottenPreviews,
    Previews,
    RecommendationChanges,
  ],
})
export class BulkChangesModule {}
