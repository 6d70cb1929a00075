import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { CreatePerson, Id, PatchPerson, PeopleList, PeopleQuery, Person } from '@nahliad/contracts';
import { Requires, SignedIn } from '../../platform/access/access.guard';
import type { PersonActor } from '../../platform/access/actor';
import { IfMatch } from '../../platform/database/versions';
import { Answers } from '../../platform/http/answers';
import { IdempotencyKey } from '../../platform/idempotency/idempotency';
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
  @Answers(PeopleList)
  list(@Query({ schema: PeopleQuery }) query: PeopleQuery) {
    return this.queries.list(query);
  }

  @Requires('person:read')
  @Get(':id')
  @Answers(Person)
  get(@Param('id', { schema: Id }) id: string) {
    return this.queries.get(id);
  }

  @Requires('person:write')
  @Post()
  @Answers(Person, 201)
  async create(
    @SignedIn() actor: PersonActor,
    @IdempotencyKey() key: string | undefined,
    @Body({ schema: CreatePerson }) body: CreatePerson,
  ) {
    return this.queries.get(await this.service.create(actor, key, body));
  }

  @Requires('person:write')
  @Patch(':id')
  @Answers(Person)
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
