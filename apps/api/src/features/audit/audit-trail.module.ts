import { Module } from '@nestjs/common';
import { AuditTrailController } from './audit-trail.controller';
import { AuditTrailQueries } from './audit-trail.queries';
import { AuditVerifications } from './audit-verification';

@Module({ controllers: [AuditTrailController], providers: [AuditTrailQueries, AuditVerifications] })
export class AuditTrailModule {}
