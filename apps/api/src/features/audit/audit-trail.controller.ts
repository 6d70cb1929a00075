import { Controller, Get, Query } from '@nestjs/common';
import { AuditList, AuditQuery, AuditVerification } from '@nahliad/contracts';
import { Requires, SignedIn } from '../../platform/access/access.guard';
import type { PersonActor } from '../../platform/access/actor';
import { Answers } from '../../platform/http/answers';
import { AuditTrailQueries } from './audit-trail.queries';
import { AuditVerifications } from './audit-verification';

@Controller('audit')
export class AuditTrailController {
  constructor(
    private readonly queries: AuditTrailQueries,
    private readonly verifications: AuditVerifications,
  ) {}

  @Requires('audit:read')
  @Get()
  @Answers(AuditList)
  list(@SignedIn() actor: PersonActor, @Query({ schema: AuditQuery }) query: AuditQuery) {
    return this.queries.list(actor, query);
  }

  @Requires('audit:verify')
  @Get('verification')
  @Answers(AuditVerification)
  verify() {
    return this.verifications.verify();
  }
}
