import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import {
  CorrectFinding,
  CreateFinding,
  Finding,
  FindingHistory,
  FindingList,
  FindingRelations,
  FindingVersions,
  FindingsQuery,
  Id,
  MoveFinding,
  PatchFinding,
  PublishFinding,
  RetractedFinding,
  StaleRecord,
} from '@nahliad/contracts';
import { Asking, Requires, SignedIn } from '../../platform/access/access.guard';
import type { Actor, PersonActor } from '../../platform/access/actor';
import { IfMatch } from '../../platform/database/versions';
import { Answers, RefusesWith } from '../../platform/http/answers';
import { IdempotencyKey } from '../../platform/idempotency/idempotency';
import { FindingCorrectionsService } from './finding-corrections.service';
import { FindingMovesService } from './finding-moves.service';
import { FindingPublicationService } from './finding-publication.service';
import { FindingRelationsQueries } from './finding-relations.queries';
import { FindingVersionsQueries } from './finding-versions.queries';
import { FindingsQueries } from './findings.queries';
import { FindingsService } from './findings.service';

@Controller('findings')
export class FindingsController {
  constructor(
    private readonly queries: FindingsQueries,
    private readonly service: FindingsService,
    private readonly moves: FindingMovesService,
    private readonly publication: FindingPublicationService,
    private readonly corrections: FindingCorrectionsService,
    private readonly versions: FindingVersionsQueries,
    private readonly relations: FindingRelationsQueries,
  ) {}

  @Requires('finding:read')
  @Get()
  @Answers(FindingList)
  list(@Asking() actor: Actor, @Query({ schema: FindingsQuery }) query: FindingsQuery) {
    return this.queries.list(actor, query);
  }

  @Requires('finding:read')
  @Get(':id')
  @Answers(Finding)
  @RefusesWith(RetractedFinding, 410, 'Was published, and retracted: what stays of it')
  get(@Asking() actor: Actor, @Param('id', { schema: Id }) id: string) {
    return this.queries.get(actor, id);
  }

  @Requires('finding:read')
  @Get(':id/history')
  @Answers(FindingHistory)
  history(@Asking() actor: Actor, @Param('id', { schema: Id }) id: string) {
    return this.queries.history(actor, id);
  }

  @Requires('finding:read')
  @Get(':id/versions')
  @Answers(FindingVersions)
  versionsOf(@Asking() actor: Actor, @Param('id', { schema: Id }) id: string) {
    return this.versions.of(actor, id);
  }

  @Requires('finding:read')
  @Get(':id/relations')
  @Answers(FindingRelations)
  relationsOf(@Asking() actor: Actor, @Param('id', { schema: Id }) id: string) {
    return this.relations.of(actor, id);
  }

  @Requires('finding:write')
  @Post()
  @Answers(Finding, 201)
  async create(
    @SignedIn() actor: PersonActor,
    @IdempotencyKey() key: string | undefined,
    @Body({ schema: CreateFinding }) body: CreateFinding,
  ) {
    if (key === undefined) return this.service.create(actor, body);
    return this.queries.get(actor, await this.service.createOnce(actor, key, body));
  }

  @Requires('finding:write')
  @Patch(':id')
  @Answers(Finding)
  @RefusesWith(StaleRecord, 412, 'Somebody else was faster: the version that there is by now')
  async patch(
    @SignedIn() actor: PersonActor,
    @Param('id', { schema: Id }) id: string,
    @IfMatch() version: number,
    @Body({ schema: PatchFinding }) body: PatchFinding,
  ) {
    await this.service.patch(actor, id, version, body);
    return this.queries.get(actor, id);
  }

  @Requires('finding:write')
  @Post(':id/moves')
  @HttpCode(200)
  @Answers(Finding)
  async move(
    @SignedIn() actor: PersonActor,
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: MoveFinding }) body: MoveFinding,
  ) {
    await this.moves.move(actor, id, body);
    return this.queries.get(actor, id);
  }

  @Requires('finding:publish')
  @Post(':id/publication')
  @HttpCode(200)
  @Answers(Finding)
  async publish(
    @SignedIn() actor: PersonActor,
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: PublishFinding }) body: PublishFinding,
  ) {
    await this.publication.publish(actor, id, body);
    return this.queries.get(actor, id);
  }

  @Requires('finding:publish')
  @Post(':id/corrections')
  @HttpCode(200)
  @Answers(Finding)
  async correct(
    @SignedIn() actor: PersonActor,
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: CorrectFinding }) body: CorrectFinding,
  ) {
    await this.corrections.correct(actor, id, body);
    return this.queries.get(actor, id);
  }
}
