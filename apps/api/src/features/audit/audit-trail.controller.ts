import { Controller, Get, Query } from '@nestjs/common';
import { AuditQuery } from '@nahliad/contracts';
import { Requires, SignedIn } from '../../platform/access/access.guard';
import type { PersonActor } from '../../platform/access/actor';
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
  list(@SignedIn() actor: PersonActor, @Query({ schema: AuditQuery }) query: AuditQuery) {
    return this.queries.list(actor, query);
  }

  @Requires('audit:verify')
  @Get('verification')
  verify() {
    return this.verifications.verify();
  }
}
