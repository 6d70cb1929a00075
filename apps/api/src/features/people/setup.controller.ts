import { Body, Controller, Post, Res } from '@nestjs/common';
import { CreateFirstAdministrator, Session } from '@nahliad/contracts';
import type { FastifyReply } from 'fastify';
import { Public } from '../../platform/access/access.guard';
import { Answers } from '../../platform/http/answers';
import { SessionCookie } from '../session/session-cookie';
import { SessionQueries } from '../session/session.queries';
import { FirstAdministrator } from './first-administrator';

@Controller('setup')
export class SetupController {
  constructor(
    private readonly administrator: FirstAdministrator,
    private readonly cookie: SessionCookie,
    private readonly session: SessionQueries,
  ) {}

  @Public()
  @Post()
  @Answers(Session, 201)
  async create(
    @Body({ schema: CreateFirstAdministrator }) body: CreateFirstAdministrator,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const { personId, secret } = await this.administrator.create(body);
    this.cookie.give(reply, secret);
    return this.session.of(personId);
  }
}
