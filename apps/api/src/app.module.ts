import { Module } from '@nestjs/common';
import { ActivitiesModule } from './features/activities/activities.module';
import { AuditTrailModule } from './features/audit/audit-trail.module';
import { BulkChangesModule } from './features/bulk-changes/bulk-changes.module';
import { CommentsModule } from './features/comments/comments.module';
import { DashboardsModule } from './features/dashboards/dashboards.module';
import { DeadlineRulesModule } from './features/deadline-rules/deadline-rules.module';
import { DemoModule } from './features/demo/demo.module';
import { EvidenceModule } from './features/evidence/evidence.module';
import { FindingsModule } from './features/findings/findings.module';
import { FollowUpModule } from './features/follow-up/follow-up.module';
import { FrameworkModule } from './features/framework/framework.module';
import { ImportsModule } from './features/imports/imports.module';
import { IndicatorsModule } from './features/indicators/indicators.module';
import { JointWorkModule } from './features/joint-work/joint-work.module';
import { MandatesModule } from './features/mandates/mandates.module';
import { AnnotationsModule } from './features/annotations/annotations.module';
import { NotificationsModule } from './features/notifications/notifications.module';
import { PeopleModule } from './features/people/people.module';
import { RecommendationsModule } from './features/recommendations/recommendations.module';
import { ReferenceFiguresModule } from './features/reference-figures/reference-figures.module';
import { RepliesModule } from './features/replies/replies.module';
import { ReportsModule } from './features/reports/reports.module';
import { RoundsModule } from './features/rounds/rounds.module';
import { SavedViewsModule } from './features/saved-views/saved-views.module';
import { SessionModule } from './features/session/session.module';
import { SourcesModule } from './features/sources/sources.module';
import { StakeholdersModule } from './features/stakeholders/stakeholders.module';
import { TokensModule } from './features/tokens/tokens.module';
import { WorkModule } from './features/work/work.module';
import { VisibilityModule } from './features/visibility/visibility.module';
import { AccessModule } from './platform/access/access.module';
import { AuditModule } from './platform/audit/audit.module';
import { ConfigModule } from './platform/config/config.module';
import { DatabaseModule } from './platform/database/database.module';
import { HealthModule } from './platform/health/health.module';
import { HttpModule } from './platform/http/http.module';
import { IdempotencyModule } from './platform/idempotency/idempotency.module';
import { JobsModule } from './platform/jobs/jobs.module';
import { MailModule } from './platform/mail/mail.module';
import { QueueModule } from './platform/queue/queue.module';
import { SealingModule } from './platform/sealing/sealing.module';
import { StorageModule } from './platform/storage/storage.module';

const PLATFORM = [
  ConfigModule,
  DatabaseModule,
  JobsModule,
  HttpModule,
  AccessModule,
  AuditModule,
  IdempotencyModule,
  StorageModule,
  SealingModule,
  MailModule,
  QueueModule,
  HealthModule,
];
const FEATURES = [
  ActivitiesModule,
  AuditTrailModule,
  BulkChangesModule,
  CommentsModule,
  DashboardsModule,
  DeadlineRulesModule,
  DemoModule,
  EvidenceModule,
  FindingsModule,
  FollowUpModule,
  FrameworkModule,
  ImportsModule,
  IndicatorsModule,
  JointWorkModule,
  MandatesModule,
  AnnotationsModule,
  NotificationsModule,
  PeopleModule,
  RecommendationsModule,
  ReferenceFiguresModule,
  RepliesModule,
  ReportsModule,
  RoundsModule,
  SavedViewsModule,
  SessionModule,
  SourcesModule,
  StakeholdersModule,
  TokensModule,
  VisibilityModule,
  WorkModule,
];

@Module({ imports: [...PLATFORM, ...FEATURES] })
export class AppModule {}
