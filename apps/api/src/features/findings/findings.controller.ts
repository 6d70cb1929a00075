import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { CreateFinding, FindingsQuery, Id } from '@nahliad/contracts';
import { Asking, Requires, SignedIn } from '../../platform/access/access.guard';
import type { Actor, PersonActor } from '../../platform/access/actor';
import { FindingsQueries } from './findings.queries';
import { FindingsService } from './findings.service';

@Controller('findings')
export class FindingsController {
  constructor(
    private readonly queries: FindingsQueries,
    private readonly service: FindingsService,
  ) {}

  @Requires('finding:read')
  @Get()
  list(@Asking() actor: Actor, @Query({ schema: FindingsQuery }) query: FindingsQuery) {
    return this.queries.list(actor, query);
  }

  @Requires('finding:read')
  @Get(':id')
  get(@Asking() actor: Actor, @Param('id', { schema: Id }) id: string) {
    return this.queries.get(actor, id);
  }

  @Requires('finding:write')
  @Post()
  create(@SignedIn() actor: PersonActor, @Body({ schema: CreateFinding }) body: CreateFinding) {
    return this.service.create(actor, body);
  }
}
