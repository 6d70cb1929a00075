import { Body, Controller, Delete, Get, HttpCode, Patch, Post, Req, Res } from '@nestjs/common';
import { ChangePassword, PatchOwnAccount, Session, SignIn } from '@nahliad/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Asking, Public, Requires, SignedIn } from '../../platform/access/access.guard';
import type { Actor, PersonActor } from '../../platform/access/actor';
import { Answers } from '../../platform/http/answers';
import { OwnAccount } from './own-account';
import { SessionCookie } from './session-cookie';
import { SessionQueries } from './session.queries';
import { SignIns, type Browser } from './sign-ins';

@Controller('session')
export class SessionController {
  constructor(
    private readonly queries: SessionQueries,
    private readonly signIns: SignIns,
    private readonly account: OwnAccount,
    private readonly cookie: SessionCookie,
  ) {}

  @Public()
  @Get()
  @Answers(Session)
  get(@Asking() actor: Actor) {
    return this.queries.of(actor.id);
  }

  @Public()
  @Post()
  @Answers(Session, 201)
  async signIn(
    @Body({ schema: SignIn }) body: SignIn,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const { personId, secret } = await this.signIns.signIn(body, this.browser(request));
    this.cookie.give(reply, secret);
    return this.queries.of(personId);
  }

  @Public()
  @Delete()
  @HttpCode(204)
  async signOut(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const { secret } = this.browser(request);
    if (secret) await this.signIns.signOut(secret);
    this.cookie.takeBack(reply);
  }

  @Requires('account:own')
  @Patch()
  @Answers(Session)
  async patch(@SignedIn() actor: PersonActor, @Body({ schema: PatchOwnAccount }) body: PatchOwnAccount) {
    await this.account.patch(actor, body);
    return this.queries.of(actor.id);
  }

  @Requires('account:own')
  @Post('password')
  @HttpCode(204)
  changePassword(
    @SignedIn() actor: PersonActor,
    @Body({ schema: ChangePassword }) body: ChangePassword,
    @Req() request: FastifyRequest,
  ) {
    return this.account.changePassword(actor, body, this.browser(request));
  }

  private browser(request: FastifyRequest): Browser {
    return { address: request.ip, secret: this.cookie.secretIn(request) };
  }
}
