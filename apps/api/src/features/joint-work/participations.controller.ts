import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { DecideParticipation, Id, InviteBody, Participations } from '@nahliad/contracts';
import { Asking, Requires, SignedIn } from '../../platform/access/access.guard';
import type { Actor, PersonActor } from '../../platform/access/actor';
import { Answers } from '../../platform/http/answers';
import { IdempotencyKey } from '../../platform/idempotency/idempotency';
import { ParticipationsQueries } from './participations.queries';
import { ParticipationsService } from './participations.service';

@Controller()
export class ParticipationsController {
  constructor(
    private readonly queries: ParticipationsQueries,
    private readonly service: ParticipationsService,
  ) {}

  @Requires('finding:read')
  @Get('findings/:id/participations')
  @Answers(Participations)
  ofFinding(@Asking() actor: Actor, @Param('id', { schema: Id }) id: string) {
    return this.queries.of(actor, { kind: 'finding', id });
  }

  @Requires('activity:read')
  @Get('activities/:id/participations')
  @Answers(Participations)
  ofActivity(@Asking() actor: Actor, @Param('id', { schema: Id }) id: string) {
    return this.queries.of(actor, { kind: 'activity', id });
  }

  @Requires('participation:decide')
  @Post('findings/:id/participations')
  @Answers(Participations, 201)
  async inviteToFinding(
    @SignedIn() actor: PersonActor,
    @Param('id', { schema: Id }) id: string,
    @IdempotencyKey() key: string | undefined,
    @Body({ schema: InviteBody }) body: InviteBody,
  ) {
    await this.service.invite(actor, key, { kind: 'finding', id }, body);
    return this.queries.of(actor, { kind: 'finding', id });
  }

  @Requires('participation:decide')
  @Post('activities/:id/participations')
  @Answers(Participations, 201)
  async inviteToActivity(
    @SignedIn() actor: PersonActor,
    @Param('id', { schema: Id }) id: string,
    @IdempotencyKey() key: string | undefined,
    @Body({ schema: InviteBody }) body: InviteBody,
  ) {
    await this.service.invite(actor, key, { kind: 'activity', id }, body);
    return this.queries.of(actor, { kind: 'activity', id });
  }

  /** Who declines may lose sight of it: the answer says nothing more. */
  @Requires('participation:decide')
  @Post('participations/:id/decisions')
  @HttpCode(204)
  async decide(
    @SignedIn() actor: PersonActor,
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: DecideParticipation }) body: DecideParticipation,
  ) {
    await this.service.decide(actor, id, body);
  }

  @Requires('participation:decide')
  @Delete('participations/:id')
  @HttpCode(204)
  remove(@SignedIn() actor: PersonActor, @Param('id', { schema: Id }) id: string) {
    return this.service.remove(actor, id);
  }
}
