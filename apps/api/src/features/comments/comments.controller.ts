import { Body, Controller, Get, Injectable, Param, Post, Query } from '@nestjs/common';
import { Comment, Comments, Id, Mentionable, MentionableQuery, WriteComment } from '@nahliad/contracts';
import { Requires, SignedIn } from '../../platform/access/access.guard';
import type { PersonActor } from '../../platform/access/actor';
import { Answers } from '../../platform/http/answers';
import { IdempotencyKey } from '../../platform/idempotency/idempotency';
import { CommentsQueries } from './comments.queries';
import { CommentsService } from './comments.service';
import type { DiscussedKind } from './discussed';

/** The discussion of one record, the same for every kind. */
@Injectable()
abstract class CommentsController {
  protected abstract readonly kind: DiscussedKind;

  constructor(
    private readonly queries: CommentsQueries,
    private readonly service: CommentsService,
  ) {}

  @Requires('comment:read')
  @Get()
  @Answers(Comments)
  list(@SignedIn() actor: PersonActor, @Param('id', { schema: Id }) id: string) {
    return this.queries.of(actor, { kind: this.kind, id });
  }

  @Requires('comment:write')
  @Post()
  @Answers(Comment, 201)
  async write(
    @SignedIn() actor: PersonActor,
    @Param('id', { schema: Id }) id: string,
    @IdempotencyKey() key: string | undefined,
    @Body({ schema: WriteComment }) body: WriteComment,
  ) {
    const on = { kind: this.kind, id };
    return this.queries.one(actor, on, await this.service.write(actor, key, on, body));
  }

  @Requires('comment:write')
  @Get('people')
  @Answers(Mentionable)
  mentionable(
    @SignedIn() actor: PersonActor,
    @Param('id', { schema: Id }) id: string,
    @Query({ schema: MentionableQuery }) query: MentionableQuery,
  ) {
    return this.queries.mentionable(actor, { kind: this.kind, id }, query);
  }
}

@Controller('findings/:id/comments')
export class FindingCommentsController extends CommentsController {
  protected readonly kind = 'finding';
}

@Controller('recommendations/:id/comments')
export class RecommendationCommentsController extends CommentsController {
  protected readonly kind = 'recommendation';
}

@Controller('activities/:id/comments')
export class ActivityCommentsController extends CommentsController {
  protected readonly kind = 'activity';
}
