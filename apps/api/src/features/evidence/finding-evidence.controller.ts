import { Controller, Get, Param, Post, Req } from '@nestjs/common';
import { Evidence, EvidenceForm, FindingEvidence, Id, MismatchedEvidence, SameEvidence } from '@nahliad/contracts';
import type { FastifyRequest } from 'fastify';
import { Asking, Requires, SignedIn } from '../../platform/access/access.guard';
import type { Actor, PersonActor } from '../../platform/access/actor';
import { Answers, RefusesWith, TakesFile } from '../../platform/http/answers';
import { IdempotencyKey } from '../../platform/idempotency/idempotency';
import { EvidenceIntake } from './evidence-intake.service';
import { EvidenceQueries } from './evidence.queries';

@Controller('findings/:id/evidence')
export class FindingEvidenceController {
  constructor(
    private readonly queries: EvidenceQueries,
    private readonly intake: EvidenceIntake,
  ) {}

  @Requires('finding:read')
  @Get()
  @Answers(FindingEvidence)
  list(@Asking() actor: Actor, @Param('id', { schema: Id }) id: string) {
    return this.queries.ofFinding(actor, id);
  }

  @Requires('evidence:write')
  @Post()
  @TakesFile(EvidenceForm)
  @Answers(Evidence, 201)
  @RefusesWith(SameEvidence, 409, 'The finding has this very file already')
  @RefusesWith(MismatchedEvidence, 422, 'The file is not what its name says; or why else it is not taken')
  async add(
    @SignedIn() actor: PersonActor,
    @Param('id', { schema: Id }) findingId: string,
    @IdempotencyKey() key: string | undefined,
    @Req() request: FastifyRequest,
  ) {
    return this.queries.get(actor, await this.intake.receive(actor, { to: 'add', findingId }, key, request));
  }
}
