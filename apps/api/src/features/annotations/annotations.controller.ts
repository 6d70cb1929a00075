import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { CreateAnnotation, Id, Annotation, Annotations, AnnotationsQuery } from '@nahliad/contracts';
import { Asking, Requires, SignedIn } from '../../platform/access/access.guard';
import type { Actor, PersonActor } from '../../platform/access/actor';
import { Answers } from '../../platform/http/answers';
import { IdempotencyKey } from '../../platform/idempotency/idempotency';
import { AnnotationsQueries } from './annotations.queries';
import { AnnotationsService } from './annotations.service';

@Controller('annotations')
export class AnnotationsController {
  constructor(
    private readonly queries: AnnotationsQueries,
    private readonly service: AnnotationsService,
  ) {}

  @Requires('indicator:read')
  @Get()
  @Answers(Annotations)
  list(@Asking() actor: Actor, @Query({ schema: AnnotationsQuery }) query: AnnotationsQuery) {
    return this.queries.list(actor, query);
  }

  @Requires('annotation:write')
  @Post()
  @Answers(Annotation, 201)
  async create(
    @SignedIn() actor: PersonActor,
    @IdempotencyKey() key: string | undefined,
    @Body({ schema: CreateAnnotation }) body: CreateAnnotation,
  ) {
    return this.queries.get(actor, await this.service.create(actor, key, body));
  }

  @Requires('annotation:write')
  @Delete(':id')
  @HttpCode(204)
  remove(@SignedIn() actor: PersonActor, @Param('id', { schema: Id }) id: string) {
    return this.service.remove(actor, id);
  }
}
