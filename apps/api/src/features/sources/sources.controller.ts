import { Body, Controller, Delete, Get, Header, HttpCode, Param, Patch, Post, Put } from '@nestjs/common';
import {
  CreateSource,
  FindingSource,
  FindingSources,
  Id,
  NameSourceReader,
  PatchSource,
  ReadIdentity,
  SourceIdentity,
  SourceReadings,
} from '@nahliad/contracts';
import { Asking, Requires, SignedIn } from '../../platform/access/access.guard';
import type { Actor, PersonActor } from '../../platform/access/actor';
import { IfMatch } from '../../platform/database/versions';
import { Answers } from '../../platform/http/answers';
import { IdempotencyKey } from '../../platform/idempotency/idempotency';
import { IdentitiesService } from './identities.service';
import { SourceReadersService } from './source-readers.service';
import { SourcesQueries } from './sources.queries';
import { SourcesService } from './sources.service';

@Controller('findings/:id/sources')
export class SourcesController {
  constructor(
    private readonly queries: SourcesQueries,
    private readonly service: SourcesService,
    private readonly identities: IdentitiesService,
    private readonly readers: SourceReadersService,
  ) {}

  @Requires('finding:read')
  @Get()
  @Answers(FindingSources)
  list(@Asking() actor: Actor, @Param('id', { schema: Id }) id: string) {
    return this.queries.ofFinding(actor, id);
  }

  @Requires('finding:write')
  @Post()
  @Answers(FindingSource, 201)
  async add(
    @SignedIn() actor: PersonActor,
    @Param('id', { schema: Id }) id: string,
    @IdempotencyKey() key: string | undefined,
    @Body({ schema: CreateSource }) body: CreateSource,
  ) {
    return this.queries.get(actor, id, await this.service.add(actor, id, key, body));
  }

  @Requires('finding:write')
  @Patch(':sourceId')
  @Answers(FindingSource)
  async patch(
    @SignedIn() actor: PersonActor,
    @Param('id', { schema: Id }) id: string,
    @Param('sourceId', { schema: Id }) sourceId: string,
    @IfMatch() version: number,
    @Body({ schema: PatchSource }) body: PatchSource,
  ) {
    await this.service.patch(actor, id, sourceId, version, body);
    return this.queries.get(actor, id, sourceId);
  }

  @Requires('finding:write')
  @Delete(':sourceId')
  @HttpCode(204)
  remove(
    @SignedIn() actor: PersonActor,
    @Param('id', { schema: Id }) id: string,
    @Param('sourceId', { schema: Id }) sourceId: string,
  ) {
    return this.service.remove(actor, id, sourceId);
  }

  @Requires('finding:write')
  @Put(':sourceId/identity')
  @Answers(FindingSource)
  async seal(
    @SignedIn() actor: PersonActor,
    @Param('id', { schema: Id }) id: string,
    @Param('sourceId', { schema: Id }) sourceId: string,
    @Body({ schema: SourceIdentity }) body: SourceIdentity,
  ) {
    await this.identities.seal(actor, id, sourceId, body);
    return this.queries.get(actor, id, sourceId);
  }

  @Requires('finding:write')
  @Delete(':sourceId/identity')
  @HttpCode(200)
  @Answers(FindingSource)
  async destroy(
    @SignedIn() actor: PersonActor,
    @Param('id', { schema: Id }) id: string,
    @Param('sourceId', { schema: Id }) sourceId: string,
  ) {
    await this.identities.destroy(actor, id, sourceId);
    return this.queries.get(actor, id, sourceId);
  }

  @Requires('finding:write')
  @Get(':sourceId/readings')
  @Answers(SourceReadings)
  readings(
    @SignedIn() actor: PersonActor,
    @Param('id', { schema: Id }) id: string,
    @Param('sourceId', { schema: Id }) sourceId: string,
  ) {
    return this.queries.readings(actor, id, sourceId);
  }

  @Requires('finding:write')
  @Post(':sourceId/readings')
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  @Answers(SourceIdentity)
  read(
    @SignedIn() actor: PersonActor,
    @Param('id', { schema: Id }) id: string,
    @Param('sourceId', { schema: Id }) sourceId: string,
    @Body({ schema: ReadIdentity }) body: ReadIdentity,
  ) {
    return this.identities.read(actor, id, sourceId, body);
  }

  @Requires('finding:write')
  @Post(':sourceId/readers')
  @HttpCode(200)
  @Answers(FindingSource)
  async name(
    @SignedIn() actor: PersonActor,
    @Param('id', { schema: Id }) id: string,
    @Param('sourceId', { schema: Id }) sourceId: string,
    @Body({ schema: NameSourceReader }) { personId }: NameSourceReader,
  ) {
    await this.readers.name(actor, id, sourceId, personId);
    return this.queries.get(actor, id, sourceId);
  }

  @Requires('finding:write')
  @Delete(':sourceId/readers/:personId')
  @HttpCode(200)
  @Answers(FindingSource)
  async unname(
    @SignedIn() actor: PersonActor,
    @Param('id', { schema: Id }) id: string,
    @Param('sourceId', { schema: Id }) sourceId: string,
    @Param('personId', { schema: Id }) personId: string,
  ) {
    await this.readers.remove(actor, id, sourceId, personId);
    return this.queries.get(actor, id, sourceId);
  }
}
