import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { CreateToken, Id, Token, TokensList, TokensQuery } from '@nahliad/contracts';
import { Requires, SignedIn } from '../../platform/access/access.guard';
import type { PersonActor } from '../../platform/access/actor';
import { Answers } from '../../platform/http/answers';
import { TokensQueries } from './tokens.queries';
import { TokensService } from './tokens.service';

@Controller('tokens')
export class TokensController {
  constructor(
    private readonly queries: TokensQueries,
    private readonly service: TokensService,
  ) {}

  @Requires('account:own')
  @Get()
  @Answers(TokensList)
  list(@SignedIn() actor: PersonActor, @Query({ schema: TokensQuery }) query: TokensQuery) {
    return this.queries.list(actor, query);
  }

  @Requires('account:own')
  @Post()
  @Answers(Token, 201)
  async create(@SignedIn() actor: PersonActor, @Body({ schema: CreateToken }) body: CreateToken) {
    const { id, secret } = await this.service.create(actor, body);
    return { ...(await this.queries.get(actor, id)), secret };
  }

  @Requires('account:own')
  @Delete(':id')
  @HttpCode(204)
  revoke(@SignedIn() actor: PersonActor, @Param('id', { schema: Id }) id: string) {
    return this.service.revoke(actor, id);
  }
}
