import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post } from '@nestjs/common';
import { CreateHoliday, Holiday, HolidayList, Id, PatchHoliday } from '@nahliad/contracts';
import { Requires, SignedIn } from '../../platform/access/access.guard';
import type { PersonActor } from '../../platform/access/actor';
import { IfMatch } from '../../platform/database/versions';
import { Answers } from '../../platform/http/answers';
import { IdempotencyKey } from '../../platform/idempotency/idempotency';
import { DeadlineRulesQueries } from './deadline-rules.queries';
import { DeadlineRulesService } from './deadline-rules.service';

@Controller('holidays')
export class HolidaysController {
  constructor(
    private readonly queries: DeadlineRulesQueries,
    private readonly service: DeadlineRulesService,
  ) {}

  @Requires('framework:read')
  @Get()
  @Answers(HolidayList)
  list() {
    return this.queries.holidays();
  }

  @Requires('framework:read')
  @Get(':id')
  @Answers(Holiday)
  get(@Param('id', { schema: Id }) id: string) {
    return this.queries.holiday(id);
  }

  @Requires('deadline:write')
  @Post()
  @Answers(Holiday, 201)
  async create(
    @SignedIn() actor: PersonActor,
    @IdempotencyKey() key: string | undefined,
    @Body({ schema: CreateHoliday }) body: CreateHoliday,
  ) {
    return this.queries.holiday(await this.service.createHoliday(actor, key, body));
  }

  @Requires('deadline:write')
  @Patch(':id')
  @Answers(Holiday)
  async patch(
    @SignedIn() actor: PersonActor,
    @Param('id', { schema: Id }) id: string,
    @IfMatch() version: number,
    @Body({ schema: PatchHoliday }) body: PatchHoliday,
  ) {
    await this.service.patchHoliday(actor, id, version, body);
    return this.queries.holiday(id);
  }

  @Requires('deadline:write')
  @Delete(':id')
  @HttpCode(204)
  remove(@SignedIn() actor: PersonActor, @Param('id', { schema: Id }) id: string) {
    return this.service.deleteHoliday(actor, id);
  }
}
