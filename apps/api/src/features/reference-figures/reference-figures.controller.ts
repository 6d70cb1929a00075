import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { CreateReferenceFigure, ReferenceFigure, ReferenceFigureList, ReferenceFiguresQuery } from '@nahliad/contracts';
import { Requires, SignedIn } from '../../platform/access/access.guard';
import type { PersonActor } from '../../platform/access/actor';
import { Answers } from '../../platform/http/answers';
import { IdempotencyKey } from '../../platform/idempotency/idempotency';
import { ReferenceFiguresQueries } from './reference-figures.queries';
import { ReferenceFiguresService } from './reference-figures.service';

@Controller('reference-figures')
export class ReferenceFiguresController {
  constructor(
    private readonly queries: ReferenceFiguresQueries,
    private readonly service: ReferenceFiguresService,
  ) {}

  @Requires('reference-figure:read')
  @Get()
  @Answers(ReferenceFigureList)
  list(@SignedIn() actor: PersonActor, @Query({ schema: ReferenceFiguresQuery }) query: ReferenceFiguresQuery) {
    return this.queries.list(actor, query);
  }

  @Requires('reference-figure:write')
  @Post()
  @Answers(ReferenceFigure, 201)
  async record(
    @SignedIn() actor: PersonActor,
    @IdempotencyKey() key: string | undefined,
    @Body({ schema: CreateReferenceFigure }) body: CreateReferenceFigure,
  ) {
    return this.queries.get(actor, await this.service.record(actor, key, body));
  }
}
