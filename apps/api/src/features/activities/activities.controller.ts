import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ActivitiesQuery, Activity, ActivityList, CreateActivity, Id, PatchActivity } from '@nahliad/contracts';
import { Asking, Requires, SignedIn } from '../../platform/access/access.guard';
import type { Actor, PersonActor } from '../../platform/access/actor';
import { IfMatch } from '../../platform/database/versions';
import { Answers } from '../../platform/http/answers';
import { IdempotencyKey } from '../../platform/idempotency/idempotency';
import { ActivitiesQueries } from './activities.queries';
import { ActivitiesService } from './activities.service';

@Controller('activities')
export class ActivitiesController {
  constructor(
    private readonly queries: ActivitiesQueries,
    private readonly service: ActivitiesService,
  ) {}

  @Requires('activity:read')
  @Get()
  @Answers(ActivityList)
  list(@Asking() actor: Actor, @Query({ schema: ActivitiesQuery }) query: ActivitiesQuery) {
    return this.queries.list(actor, query);
  }

  @Requires('activity:read')
  @Get(':id')
  @Answers(Activity)
  get(@Asking() actor: Actor, @Param('id', { schema: Id }) id: string) {
    return this.queries.get(actor, id);
  }

  @Requires('activity:write')
  @Post()
  @Answers(Activity, 201)
  async create(
    @SignedIn() actor: PersonActor,
    @IdempotencyKey() key: string | undefined,
    @Body({ schema: CreateActivity }) body: CreateActivity,
  ) {
    return this.queries.get(actor, await this.service.create(actor, key, body));
  }

  @Requires('activity:write')
  @Patch(':id')
  @Answers(Activity)
  async patch(
    @SignedIn() actor: PersonActor,
    @Param('id', { schema: Id }) id: string,
    @IfMatch() version: number,
    @Body({ schema: PatchActivity }) body: PatchActivity,
  ) {
    await this.service.patch(actor, id, version, body);
    return this.queries.get(actor, id);
  }
}
