import { Body, Controller, Get, Header, HttpCode, Param, Patch, Post, Req } from '@nestjs/common';
import { Evidence, EvidenceForm, Id, PatchEvidence, SameEvidence, WithdrawEvidence } from '@nahliad/contracts';
import type { FastifyRequest } from 'fastify';
import { Asking, Requires, SignedIn } from '../../platform/access/access.guard';
import type { Actor, PersonActor } from '../../platform/access/actor';
import { IfMatch } from '../../platform/database/versions';
import { Answers, AnswersFile, RefusesWith, TakesFile } from '../../platform/http/answers';
import { IdempotencyKey } from '../../platform/idempotency/idempotency';
import { Downloads } from './downloads/downloads.service';
import { EvidenceChanges } from './evidence-changes.service';
import { EvidenceIntake } from './evidence-intake.service';
import { EvidenceQueries } from './evidence.queries';

@Controller('evidence/:id')
export class EvidenceController {
  constructor(
    private readonly queries: EvidenceQueries,
    private readonly intake: EvidenceIntake,
    private readonly changes: EvidenceChanges,
    private readonly downloads: Downloads,
  ) {}

  @Requires('finding:read')
  @Get()
  @Answers(Evidence)
  get(@Asking() actor: Actor, @Param('id', { schema: Id }) id: string) {
    return this.queries.get(actor, id);
  }

  /** Whatever it is, no browser runs it here. */
  @Requires('finding:read')
  @Get('content')
  @Header('content-security-policy', "default-src 'none'; sandbox")
  @Header('cache-control', 'private, no-store')
  @AnswersFile('application/octet-stream')
  content(@Asking() actor: Actor, @Param('id', { schema: Id }) id: string) {
    return this.downloads.content(actor, id);
  }

  @Requires('evidence:write')
  @Patch()
  @Answers(Evidence)
  async patch(
    @SignedIn() actor: PersonActor,
    @Param('id', { schema: Id }) id: string,
    @IfMatch() version: number,
    @Body({ schema: PatchEvidence }) body: PatchEvidence,
  ) {
    await this.changes.patch(actor, id, version, body);
    return this.queries.get(actor, id);
  }

  @Requires('evidence:write')
  @Post('revisions')
  @TakesFile(EvidenceForm)
  @Answers(Evidence, 201)
  @RefusesWith(SameEvidence, 409, 'The finding has this very file already')
  async revise(
    @SignedIn() actor: PersonActor,
    @Param('id', { schema: Id }) id: string,
    @IdempotencyKey() key: string | undefined,
    @Req() request: FastifyRequest,
  ) {
    return this.queries.get(actor, await this.intake.receive(actor, { to: 'revise', id }, key, request));
  }

  @Requires('evidence:write')
  @Post('redactions')
  @TakesFile(EvidenceForm)
  @Answers(Evidence, 201)
  @RefusesWith(SameEvidence, 409, 'The finding has this very file already')
  async redact(
    @SignedIn() actor: PersonActor,
    @Param('id', { schema: Id }) id: string,
    @IdempotencyKey() key: string | undefined,
    @Req() request: FastifyRequest,
  ) {
    return this.queries.get(actor, await this.intake.receive(actor, { to: 'redact', id }, key, request));
  }

  @Requires('evidence:write')
  @Post('withdrawal')
  @HttpCode(200)
  @Answers(Evidence)
  async withdraw(
    @SignedIn() actor: PersonActor,
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: WithdrawEvidence }) body: WithdrawEvidence,
  ) {
    await this.changes.withdraw(actor, id, body);
    return this.queries.get(actor, id);
  }
}
