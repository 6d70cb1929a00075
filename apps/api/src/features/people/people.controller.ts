import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { CreatePerson, Id, PatchPerson, PeopleQuery } from '@nahliad/contracts';
import { Requires, SignedIn } from '../../platform/access/access.guard';
import type { PersonActor } from '../../platform/access/actor';
import { IfMatch } from '../../platform/database/versions';
import { PeopleQueries } from './people.queries';
import { PeopleService } from './people.service';

@Controller('people')
export class PeopleController {
  constructor(
    private readonly queries: PeopleQueries,
    private readonly service: PeopleService,
  ) {}

  @Requires('person:read')
  @Get()
  list(@Query({ schema: PeopleQuery }) query: PeopleQuery) {
    return this.queries.list(query);
  }

  @Requires('person:read')
  @Get(':id')
  get(@Param('id', { schema: Id }) id: string) {
    return this.queries.get(id);
  }

  @Requires('person:write')
  @Post()
  async create(@SignedIn() actor: PersonActor, @Body({ schema: CreatePerson }) body: CreatePerson) {
    return this.queries.get(await this.service.create(actor, body));
  }

  @Requires('person:write')
  @Patch(':id')
  async patch(
    @SignedIn() actor: PersonActor,
    @Param('id', { schema: Id }) id: string,
    @IfMatch() version: number,
    @Body({ schema: PatchPerson }) body: PatchPerson,
  ) {
    await this.service.patch(actor, id, version, body);
    return this.queries.get(id);
  }
}
