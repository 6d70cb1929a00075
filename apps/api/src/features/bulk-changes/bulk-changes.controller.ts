import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { BulkChange, BulkChangeList, BulkChangesQuery, Id, PreviewBulkChange } from '@nahliad/contracts';
import { Requires, SignedIn } from '../../platform/access/access.guard';
import type { PersonActor } from '../../platform/access/actor';
import { Answers } from '../../platform/http/answers';
import { IdempotencyKey } from '../../platform/idempotency/idempotency';
import { BulkChangesQueries } from './bulk-changes.queries';
import { BulkChangesService } from './bulk-changes.service';

@Controller('bulk-changes')
export class BulkChangesController {
  constructor(
    private readonly queries: BulkChangesQueries,
    private readonly service: BulkChangesService,
  ) {}

  @Requires('bulk:write')
  @Get()
  @Answers(BulkChangeList)
  list(@SignedIn() actor: PersonActor, @Query({ schema: BulkChangesQuery }) query: BulkChangesQuery) {
    return this.queries.list(actor, query);
  }

  @Requires('bulk:write')
  @Get(':id')
  @Answers(BulkChange)
  get(@SignedIn() actor: PersonActor, @Param('id', { schema: Id }) id: string) {
    return this.queries.get(actor, id);
  }

  @Requires('bulk:write')
  @Post()
  @Answers(BulkChange, 201)
  async preview(
    @SignedIn() actor: PersonActor,
    @IdempotencyKey() key: string | undefined,
    @Body({ schema: PreviewBulkChange }) body: PreviewBulkChange,
  ) {
    return this.queries.get(actor, await this.service.preview(actor, key, body));
  }

  @Requires('bulk:write')
  @Post(':id/apply')
  @HttpCode(200)
  @Answers(BulkChange)
  async apply(@SignedIn() actor: PersonActor, @Param('id', { schema: Id }) id: string) {
    await this.service.apply(actor, id);
    return this.queries.get(actor, id);
  }

  /** Puts back what can be, and says of the rest why not. */
  @Requires('bulk:write')
  @Delete(':id')
  @Answers(BulkChange)
  async undo(@SignedIn() actor: PersonActor, @Param('id', { schema: Id }) id: string) {
    await this.service.undo(actor, id);
    return this.queries.get(actor, id);
  }
}
