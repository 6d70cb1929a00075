import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post } from '@nestjs/common';
import {
  Id,
  PatchReportSchedule,
  ReportRecipients,
  ReportSchedule,
  ReportSchedules,
  ScheduleReport,
} from '@nahliad/contracts';
import { Requires, SignedIn } from '../../../platform/access/access.guard';
import type { PersonActor } from '../../../platform/access/actor';
import { IfMatch } from '../../../platform/database/versions';
import { Answers } from '../../../platform/http/answers';
import { IdempotencyKey } from '../../../platform/idempotency/idempotency';
import { SchedulesQueries } from './schedules.queries';
import { SchedulesService } from './schedules.service';

@Controller('reports')
export class SchedulesController {
  constructor(
    private readonly queries: SchedulesQueries,
    private readonly service: SchedulesService,
  ) {}

  @Requires('account:own')
  @Get('schedules')
  @Answers(ReportSchedules)
  list(@SignedIn() actor: PersonActor) {
    return this.queries.list(actor);
  }

  @Requires('account:own')
  @Get('recipients')
  @Answers(ReportRecipients)
  recipients(@SignedIn() actor: PersonActor) {
    return this.queries.recipients(actor);
  }

  @Requires('account:own')
  @Post('schedules')
  @Answers(ReportSchedule, 201)
  async schedule(
    @SignedIn() actor: PersonActor,
    @IdempotencyKey() key: string | undefined,
    @Body({ schema: ScheduleReport }) body: ScheduleReport,
  ) {
    return this.queries.get(actor, await this.service.schedule(actor, key, body));
  }

  @Requires('account:own')
  @Patch('schedules/:id')
  @Answers(ReportSchedule)
  async patch(
    @SignedIn() actor: PersonActor,
    @Param('id', { schema: Id }) id: string,
    @IfMatch() version: number,
    @Body({ schema: PatchReportSchedule }) body: PatchReportSchedule,
  ) {
    await this.service.patch(actor, id, version, body);
    return this.queries.get(actor, id);
  }

  @Requires('account:own')
  @Delete('schedules/:id')
  @HttpCode(204)
  remove(@SignedIn() actor: PersonActor, @Param('id', { schema: Id }) id: string) {
    return this.service.remove(actor, id);
  }

  /** To be sent nothing more by it. */
  @Requires('account:own')
  @Delete('schedules/:id/subscription')
  @HttpCode(204)
  leave(@SignedIn() actor: PersonActor, @Param('id', { schema: Id }) id: string) {
    return this.service.leave(actor, id);
  }
}
