import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { Id, PatchSavedView, SaveView, SavedView, SavedViews, SavedViewsQuery } from '@nahliad/contracts';
import { Requires, SignedIn } from '../../platform/access/access.guard';
import type { PersonActor } from '../../platform/access/actor';
import { IfMatch } from '../../platform/database/versions';
import { Answers } from '../../platform/http/answers';
import { IdempotencyKey } from '../../platform/idempotency/idempotency';
import { SavedViewsQueries } from './saved-views.queries';
import { SavedViewsService } from './saved-views.service';

@Controller('saved-views')
export class SavedViewsController {
  constructor(
    private readonly queries: SavedViewsQueries,
    private readonly service: SavedViewsService,
  ) {}

  @Requires('account:own')
  @Get()
  @Answers(SavedViews)
  list(@SignedIn() actor: PersonActor, @Query({ schema: SavedViewsQuery }) query: SavedViewsQuery) {
    return this.queries.list(actor, query);
  }

  @Requires('account:own')
  @Post()
  @Answers(SavedView, 201)
  async save(
    @SignedIn() actor: PersonActor,
    @IdempotencyKey() key: string | undefined,
    @Body({ schema: SaveView }) body: SaveView,
  ) {
    return this.queries.get(actor, await this.service.save(actor, key, body));
  }

  @Requires('account:own')
  @Patch(':id')
  @Answers(SavedView)
  async patch(
    @SignedIn() actor: PersonActor,
    @Param('id', { schema: Id }) id: string,
    @IfMatch() version: number,
    @Body({ schema: PatchSavedView }) body: PatchSavedView,
  ) {
    await this.service.patch(actor, id, version, body);
    return this.queries.get(actor, id);
  }

  @Requires('account:own')
  @Delete(':id')
  @HttpCode(204)
  remove(@SignedIn() actor: PersonActor, @Param('id', { schema: Id }) id: string) {
    return this.service.remove(actor, id);
  }
}
