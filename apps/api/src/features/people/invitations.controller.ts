import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query, Req, Res } from '@nestjs/common';
import {
  AcceptInvitation,
  CreateInvitation,
  Id,
  Invitation,
  InvitationOffer,
  InvitationsList,
  InvitationsQuery,
  Session,
} from '@nahliad/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public, Requires, SignedIn } from '../../platform/access/access.guard';
import type { PersonActor } from '../../platform/access/actor';
import { Config } from '../../platform/config/config';
import { Answers } from '../../platform/http/answers';
import { IdempotencyKey } from '../../platform/idempotency/idempotency';
import { SessionCookie } from '../session/session-cookie';
import { SessionQueries } from '../session/session.queries';
import { InvitationsQueries } from './invitations.queries';
import { InvitationsService } from './invitations.service';

@Controller('invitations')
export class InvitationsController {
  constructor(
    private readonly config: Config,
    private readonly queries: InvitationsQueries,
    private readonly service: InvitationsService,
    private readonly cookie: SessionCookie,
    private readonly session: SessionQueries,
  ) {}

  @Requires('person:read')
  @Get()
  @Answers(InvitationsList)
  list(@Query({ schema: InvitationsQuery }) query: InvitationsQuery) {
    return this.queries.list(query);
  }

  @Requires('person:write')
  @Post()
  @Answers(Invitation, 201)
  async create(
    @SignedIn() actor: PersonActor,
    @IdempotencyKey() key: string | undefined,
    @Body({ schema: CreateInvitation }) body: CreateInvitation,
    @Req() request: FastifyRequest,
  ) {
    const { id, token } = await this.service.invite(actor, key, body);
    const site = this.config.publicUrl ?? `${request.protocol}://${request.host}`;
    const link = token && new URL(`/invitations/${token}`, site).href;
    return { ...(await this.queries.get(id)), ...(link && { link }) };
  }

  @Requires('person:write')
  @Delete(':id')
  @HttpCode(204)
  withdraw(@SignedIn() actor: PersonActor, @Param('id', { schema: Id }) id: string) {
    return this.service.withdraw(actor, id);
  }

  @Public()
  @Get(':token')
  @Answers(InvitationOffer)
  offer(@Param('token') token: string) {
    return this.queries.offer(token);
  }

  @Public()
  @Post(':token/acceptance')
  @Answers(Session, 201)
  async accept(
    @Param('token') token: string,
    @Body({ schema: AcceptInvitation }) body: AcceptInvitation,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const { personId, secret } = await this.service.accept(token, body);
    this.cookie.give(reply, secret);
    return this.session.of(personId);
  }
}
