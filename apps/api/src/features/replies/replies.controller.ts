import { Body, Controller, Get, HttpCode, Param, Patch, Post } from '@nestjs/common';
import {
  AskExtension,
  CreateReply,
  DecideExtension,
  FindingReplies,
  Id,
  PatchReply,
  Reply,
  ReplyExtension,
  ReplyWaiver,
  WaiveReply,
} from '@nahliad/contracts';
import { Asking, Requires, SignedIn } from '../../platform/access/access.guard';
import type { Actor, PersonActor } from '../../platform/access/actor';
import { IfMatch } from '../../platform/database/versions';
import { Answers } from '../../platform/http/answers';
import { IdempotencyKey } from '../../platform/idempotency/idempotency';
import { ExtensionsService } from './extensions.service';
import { RepliesQueries } from './replies.queries';
import { RepliesService } from './replies.service';

@Controller()
export class RepliesController {
  constructor(
    private readonly queries: RepliesQueries,
    private readonly service: RepliesService,
    private readonly extensions: ExtensionsService,
  ) {}

  @Requires('finding:read')
  @Get('findings/:id/replies')
  @Answers(FindingReplies)
  ofFinding(@Asking() actor: Actor, @Param('id', { schema: Id }) id: string) {
    return this.queries.ofFinding(actor, id);
  }

  @Requires('reply:write')
  @Post('findings/:id/replies')
  @Answers(Reply, 201)
  async reply(
    @SignedIn() actor: PersonActor,
    @Param('id', { schema: Id }) id: string,
    @IdempotencyKey() key: string | undefined,
    @Body({ schema: CreateReply }) body: CreateReply,
  ) {
    return this.queries.reply(actor, id, await this.service.reply(actor, key, id, body));
  }

  @Requires('reply:write')
  @Patch('replies/:id')
  @Answers(Reply)
  async patch(
    @SignedIn() actor: PersonActor,
    @Param('id', { schema: Id }) id: string,
    @IfMatch() version: number,
    @Body({ schema: PatchReply }) body: PatchReply,
  ) {
    return this.queries.reply(actor, await this.service.patch(actor, id, version, body), id);
  }

  @Requires('reply:write')
  @Post('findings/:id/extensions')
  @Answers(ReplyExtension, 201)
  async ask(
    @SignedIn() actor: PersonActor,
    @Param('id', { schema: Id }) id: string,
    @IdempotencyKey() key: string | undefined,
    @Body({ schema: AskExtension }) body: AskExtension,
  ) {
    return this.queries.extension(actor, id, await this.extensions.ask(actor, key, id, body));
  }

  @Requires('finding:review')
  @Post('extensions/:id/decisions')
  @HttpCode(200)
  @Answers(ReplyExtension)
  async decide(
    @SignedIn() actor: PersonActor,
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: DecideExtension }) body: DecideExtension,
  ) {
    return this.queries.extension(actor, await this.extensions.decide(actor, id, body), id);
  }

  @Requires('reply:write')
  @Post('findings/:id/waivers')
  @Answers(ReplyWaiver, 201)
  async waive(
    @SignedIn() actor: PersonActor,
    @Param('id', { schema: Id }) id: string,
    @IdempotencyKey() key: string | undefined,
    @Body({ schema: WaiveReply }) body: WaiveReply,
  ) {
    return this.queries.waiver(actor, id, await this.service.waive(actor, key, id, body));
  }
}
