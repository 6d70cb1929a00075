import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import {
  CreateMandate,
  DueList,
  DueQuery,
  Id,
  Mandate,
  MandateList,
  MandatesQuery,
  PatchMandate,
} from '@nahliad/contracts';
import { Asking, Requires, SignedIn } from '../../platform/access/access.guard';
import type { Actor, PersonActor } from '../../platform/access/actor';
import { IfMatch } from '../../platform/database/versions';
import { Answers } from '../../platform/http/answers';
import { IdempotencyKey } from '../../platform/idempotency/idempotency';
import { DueQueries } from './due.queries';
import { MandatesQueries } from './mandates.queries';
import { MandatesService } from './mandates.service';

@Controller('mandates')
export class MandatesController {
  constructor(
    private readonly queries: MandatesQueries,
    private readonly due: DueQueries,
    private readonly service: MandatesService,
  ) {}

  @Requires('mandate:read')
  @Get()
  @Answers(MandateList)
  list(@Query({ schema: MandatesQuery }) query: MandatesQuery) {
    return this.queries.list(query);
  }

  /** What to look at next, and why. */
  @Requires('mandate:read')
  @Get('due')
  @Answers(DueList)
  dueNext(@Asking() actor: Actor, @Query({ schema: DueQuery }) query: DueQuery) {
    return this.due.list(actor, query);
  }

  @Requires('mandate:read')
  @Get(':id')
  @Answers(Mandate)
  get(@Param('id', { schema: Id }) id: string) {
    return this.queries.get(id);
  }

  @Requires('mandate:write')
  @Post()
  @Answers(Mandate, 201)
  async create(
    @SignedIn() actor: PersonActor,
    @IdempotencyKey() key: string | undefined,
    @Body({ schema: CreateMandate }) body: CreateMandate,
  ) {
    return this.queries.get(await this.service.create(actor, key, body));
  }

  @Requires('mandate:write')
  @Patch(':id')
  @Answers(Mandate)
  async patch(
    @SignedIn() actor: PersonActor,
    @Param('id', { schema: Id }) id: string,
    @IfMatch() version: number,
    @Body({ schema: PatchMandate }) body: PatchMandate,
  ) {
    await this.service.patch(actor, id, version, body);
    return this.queries.get(id);
  }
}
