import { Body, Controller, Delete, HttpCode, Param, Patch } from '@nestjs/common';
import { Comment, Id, PatchComment } from '@nahliad/contracts';
import { Requires, SignedIn } from '../../platform/access/access.guard';
import type { PersonActor } from '../../platform/access/actor';
import { IfMatch } from '../../platform/database/versions';
import { Answers } from '../../platform/http/answers';
import { CommentsQueries } from './comments.queries';
import { CommentsService } from './comments.service';

@Controller('comments')
export class OwnCommentsController {
  constructor(
    private readonly queries: CommentsQueries,
    private readonly service: CommentsService,
  ) {}

  @Requires('comment:write')
  @Patch(':id')
  @Answers(Comment)
  async edit(
    @SignedIn() actor: PersonActor,
    @Param('id', { schema: Id }) id: string,
    @IfMatch() version: number,
    @Body({ schema: PatchComment }) body: PatchComment,
  ) {
    return this.queries.one(actor, await this.service.edit(actor, id, version, body), id);
  }

  @Requires('comment:write')
  @Delete(':id')
  @HttpCode(204)
  remove(@SignedIn() actor: PersonActor, @Param('id', { schema: Id }) id: string) {
    return this.service.remove(actor, id);
  }
}
