import { Module } from '@nestjs/common';
import { FindingsModule } from './features/findings/findings.module';
import { FrameworkModule } from './features/framework/framework.module';
import { ImportsModule } from './features/imports/imports.module';
import { StakeholdersModule } from './features/stakeholders/stakeholders.module';
import { AccessModule } from './platform/access/access.module';
import { AuditModule } from './platform/audit/audit.module';
import { ConfigModule } from './platform/config/config.module';
import { DatabaseModule } from './platform/database/database.module';
import { HealthModule } from './platform/health/health.module';
import { JobsModule } from './platform/jobs/jobs.module';

const PLATFORM = [ConfigModule, DatabaseModule, JobsModule, AccessModule, AuditModule, HealthModule];
const FEATURES = [FindingsModule, FrameworkModule, ImportsModule, StakeholdersModule];

@Module({ imports: [...PLATFORM, ...FEATURES] })
export class AppModule {}
