import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { CreateToken, Id, Token, TokensList, TokensQuery } from '@nahliad/contracts';
import { Requires, SignedIn } from '../../platform/access/access.guard';
import type { PersonActor } from '../../platform/access/actor';
import { Answers } from '../../platform/http/answers';
import { IdempotencyKey } from '../../platform/idempotency/idempotency';
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
  async create(
    @SignedIn() actor: PersonActor,
    @IdempotencyKey() key: string | undefined,
    @Body({ schema: CreateToken }) body: CreateToken,
  ) {
    const { id, ...told } = await this.service.create(actor, key, body);
    return { ...(await this.queries.get(actor, id)), ...told };
  }

  @Requires('account:own')
  @Delete(':id')
  @HttpCode(204)
  revoke(@SignedIn() actor: PersonActor, @Param('id', { schema: Id }) id: string) {
    return this.service.revoke(actor, id);
  }
}
