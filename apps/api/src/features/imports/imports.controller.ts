import { Body, Controller, Delete, Get, Headers, HttpCode, Param, Post, Put, Query, Req, Res } from '@nestjs/common';
import {
  Id,
  ImportBatch,
  ImportCheck,
  ImportList,
  ImportMapping,
  ImportPreview,
  ImportUndo,
  ImportsQuery,
} from '@nahliad/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Requires, SignedIn } from '../../platform/access/access.guard';
import type { PersonActor } from '../../platform/access/actor';
import { languageOf } from '../../platform/http/language';
import { Answers, AnswersFile, TakesFile } from '../../platform/http/answers';
import { IdempotencyKey } from '../../platform/idempotency/idempotency';
import { ChecksService } from './checking/checks.service';
import { ErrorFile } from './checking/error-file';
import { CommitsService } from './commit/commits.service';
import { ImportsQueries } from './imports.queries';
import { MappingsService } from './mapping/mappings.service';
import { RemovalsService } from './removal/removals.service';
import { UploadsService } from './upload/uploads.service';

@Controller('imports')
export class ImportsController {
  constructor(
    private readonly queries: ImportsQueries,
    private readonly uploads: UploadsService,
    private readonly mappings: MappingsService,
    private readonly checks: ChecksService,
    private readonly errorFile: ErrorFile,
    private readonly commits: CommitsService,
    private readonly removals: RemovalsService,
  ) {}

  @Requires('import:write')
  @Get()
  @Answers(ImportList)
  list(@SignedIn() actor: PersonActor, @Query({ schema: ImportsQuery }) query: ImportsQuery) {
    return this.queries.list(actor, query);
  }

  @Requires('import:write')
  @Post()
  @TakesFile()
  @Answers(ImportBatch, 201)
  async upload(
    @SignedIn() actor: PersonActor,
    @IdempotencyKey() key: string | undefined,
    @Req() request: FastifyRequest,
  ) {
    return this.queries.get(actor, await this.uploads.receive(actor, key, request));
  }

  @Requires('import:write')
  @Get(':id')
  @Answers(ImportBatch)
  get(@SignedIn() actor: PersonActor, @Param('id', { schema: Id }) id: string) {
    return this.queries.get(actor, id);
  }

  @Requires('import:write')
  @Get(':id/preview')
  @Answers(ImportPreview)
  preview(@SignedIn() actor: PersonActor, @Param('id', { schema: Id }) id: string) {
    return this.queries.preview(actor, id);
  }

  @Requires('import:write')
  @Put(':id/mapping')
  @Answers(ImportBatch)
  async map(
    @SignedIn() actor: PersonActor,
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: ImportMapping }) mapping: ImportMapping,
  ) {
    await this.mappings.map(actor, id, mapping);
    return this.queries.get(actor, id);
  }

  @Requires('import:write')
  @Post(':id/check')
  @HttpCode(200)
  @Answers(ImportCheck)
  check(@SignedIn() actor: PersonActor, @Param('id', { schema: Id }) id: string) {
    return this.checks.check(actor, id);
  }

  @Requires('import:write')
  @Get(':id/errors.csv')
  @AnswersFile('text/csv')
  errors(
    @SignedIn() actor: PersonActor,
    @Param('id', { schema: Id }) id: string,
    @Headers('accept-language') languages?: string,
  ) {
    return this.errorFile.download(actor, id, languageOf(languages));
  }

  @Requires('import:write')
  @Post(':id/commit')
  @HttpCode(200)
  @Answers(ImportCheck)
  commit(@SignedIn() actor: PersonActor, @Param('id', { schema: Id }) id: string) {
    return this.commits.commit(actor, id);
  }

  /** Takes a committed import back and says what that was; forgets one that was not committed. */
  @Requires('import:write')
  @Delete(':id')
  @Answers(ImportUndo)
  async remove(
    @SignedIn() actor: PersonActor,
    @Param('id', { schema: Id }) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const undone = await this.removals.remove(actor, id);
    if (!undone) void reply.status(204);
    return undone;
  }
}
