import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import {
  BoardQuery,
  CreateRecommendation,
  CreateResponse,
  Id,
  PatchRecommendation,
  ProgressQuery,
  Recommendation,
  RecommendationBoard,
  RecommendationHistory,
  RecommendationList,
  RecommendationProgress,
  RecommendationsQuery,
} from '@nahliad/contracts';
import { Asking, Requires, SignedIn } from '../../platform/access/access.guard';
import type { Actor, PersonActor } from '../../platform/access/actor';
import { IfMatch } from '../../platform/database/versions';
import { Answers } from '../../platform/http/answers';
import { IdempotencyKey } from '../../platform/idempotency/idempotency';
import { BoardQueries } from './recommendations.board';
import { ProgressQueries } from './recommendations.progress';
import { RecommendationsQueries } from './recommendations.queries';
import { RecommendationsService } from './recommendations.service';
import { ResponsesService } from './responses.service';

@Controller('recommendations')
export class RecommendationsController {
  constructor(
    private readonly queries: RecommendationsQueries,
    private readonly boards: BoardQueries,
    private readonly progress: ProgressQueries,
    private readonly service: RecommendationsService,
    private readonly responses: ResponsesService,
  ) {}

  @Requires('recommendation:read')
  @Get()
  @Answers(RecommendationList)
  list(@Asking() actor: Actor, @Query({ schema: RecommendationsQuery }) query: RecommendationsQuery) {
    return this.queries.list(actor, query);
  }

  @Requires('recommendation:read')
  @Get('board')
  @Answers(RecommendationBoard)
  board(@Asking() actor: Actor, @Query({ schema: BoardQuery }) query: BoardQuery) {
    return this.boards.board(actor, query);
  }

  /** Which share has come how far. */
  @Requires('recommendation:read')
  @Get('progress')
  @Answers(RecommendationProgress)
  howFar(@Asking() actor: Actor, @Query({ schema: ProgressQuery }) query: ProgressQuery) {
    return this.progress.read(actor, query);
  }

  @Requires('recommendation:read')
  @Get(':id')
  @Answers(Recommendation)
  get(@Asking() actor: Actor, @Param('id', { schema: Id }) id: string) {
    return this.queries.get(actor, id);
  }

  @Requires('recommendation:read')
  @Get(':id/history')
  @Answers(RecommendationHistory)
  history(@Asking() actor: Actor, @Param('id', { schema: Id }) id: string) {
    return this.queries.history(actor, id);
  }

  @Requires('recommendation:issue')
  @Post()
  @Answers(Recommendation, 201)
  async create(
    @SignedIn() actor: PersonActor,
    @IdempotencyKey() key: string | undefined,
    @Body({ schema: CreateRecommendation }) body: CreateRecommendation,
  ) {
    return this.queries.get(actor, await this.service.create(actor, key, body));
  }

  @Requires('recommendation:issue')
  @Patch(':id')
  @Answers(Recommendation)
  async patch(
    @SignedIn() actor: PersonActor,
    @Param('id', { schema: Id }) id: string,
    @IfMatch() version: number,
    @Body({ schema: PatchRecommendation }) body: PatchRecommendation,
  ) {
    await this.service.patch(actor, id, version, body);
    return this.queries.get(actor, id);
  }

  @Requires('recommendation:respond')
  @Post(':id/responses')
  @Answers(Recommendation, 201)
  async respond(
    @SignedIn() actor: PersonActor,
    @IdempotencyKey() key: string | undefined,
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: CreateResponse }) body: CreateResponse,
  ) {
    await this.responses.respond(actor, key, id, body);
    return this.queries.get(actor, id);
  }
}
