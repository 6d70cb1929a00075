import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { CommentOnScore, GiveScore, Id, ReviewScore, Score, ScoreList, ScoresQuery } from '@nahliad/contracts';
import { Requires, SignedIn } from '../../platform/access/access.guard';
import type { PersonActor } from '../../platform/access/actor';
import { IfMatch } from '../../platform/database/versions';
import { Answers } from '../../platform/http/answers';
import { IdempotencyKey } from '../../platform/idempotency/idempotency';
import { ScoresQueries } from './scores.queries';
import { ScoresService } from './scores.service';

@Controller('scores')
export class ScoresController {
  constructor(
    private readonly queries: ScoresQueries,
    private readonly service: ScoresService,
  ) {}

  @Requires('round:read')
  @Get()
  @Answers(ScoreList)
  list(@SignedIn() actor: PersonActor, @Query({ schema: ScoresQuery }) query: ScoresQuery) {
    return this.queries.list(actor, query);
  }

  @Requires('round:read')
  @Get(':id')
  @Answers(Score)
  get(@SignedIn() actor: PersonActor, @Param('id', { schema: Id }) id: string) {
    return this.queries.get(actor, id);
  }

  @Requires('score:write')
  @Patch(':id')
  @Answers(Score)
  async give(
    @SignedIn() actor: PersonActor,
    @Param('id', { schema: Id }) id: string,
    @IfMatch() version: number,
    @Body({ schema: GiveScore }) body: GiveScore,
  ) {
    await this.service.give(actor, id, version, body);
    return this.queries.get(actor, id);
  }

  @Requires('score:write')
  @Post(':id/reviews')
  @Answers(Score, 201)
  async review(
    @SignedIn() actor: PersonActor,
    @Param('id', { schema: Id }) id: string,
    @IdempotencyKey() key: string | undefined,
    @Body({ schema: ReviewScore }) body: ReviewScore,
  ) {
    await this.service.review(actor, key, id, body);
    return this.queries.get(actor, id);
  }

  @Requires('score:comment')
  @Post(':id/comments')
  @Answers(Score, 201)
  async comment(
    @SignedIn() actor: PersonActor,
    @Param('id', { schema: Id }) id: string,
    @IdempotencyKey() key: string | undefined,
    @Body({ schema: CommentOnScore }) body: CommentOnScore,
  ) {
    await this.service.comment(actor, key, id, body);
    return this.queries.get(actor, id);
  }
}
