import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import {
  Id,
  MoveRound,
  OpenRound,
  Round,
  RoundList,
  RoundPeople,
  RoundPeopleQuery,
  RoundsQuery,
} from '@nahliad/contracts';
import { Requires, SignedIn } from '../../platform/access/access.guard';
import type { PersonActor } from '../../platform/access/actor';
import { Answers } from '../../platform/http/answers';
import { IdempotencyKey } from '../../platform/idempotency/idempotency';
import { RoundsQueries } from './rounds.queries';
import { RoundsService } from './rounds.service';

@Controller('rounds')
export class RoundsController {
  constructor(
    private readonly queries: RoundsQueries,
    private readonly service: RoundsService,
  ) {}

  @Requires('round:read')
  @Get()
  @Answers(RoundList)
  list(@SignedIn() actor: PersonActor, @Query({ schema: RoundsQuery }) query: RoundsQuery) {
    return this.queries.list(actor, query);
  }

  @Requires('round:open')
  @Get('people')
  @Answers(RoundPeople)
  people(@Query({ schema: RoundPeopleQuery }) query: RoundPeopleQuery) {
    return this.queries.people(query);
  }

  @Requires('round:read')
  @Get(':id')
  @Answers(Round)
  get(@SignedIn() actor: PersonActor, @Param('id', { schema: Id }) id: string) {
    return this.queries.get(actor, id);
  }

  @Requires('round:open')
  @Post()
  @Answers(Round, 201)
  async open(
    @SignedIn() actor: PersonActor,
    @IdempotencyKey() key: string | undefined,
    @Body({ schema: OpenRound }) body: OpenRound,
  ) {
    return this.queries.get(actor, await this.service.open(actor, key, body));
  }

  @Requires('round:decide')
  @Post(':id/moves')
  @HttpCode(200)
  @Answers(Round)
  async move(
    @SignedIn() actor: PersonActor,
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: MoveRound }) body: MoveRound,
  ) {
    await this.service.move(actor, id, body);
    return this.queries.get(actor, id);
  }
}
