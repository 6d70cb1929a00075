import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ChangeVisibility, DecideVisibility, FindingVisibility, Id, NameReader } from '@nahliad/contracts';
import { Asking, Requires, SignedIn } from '../../platform/access/access.guard';
import type { Actor, PersonActor } from '../../platform/access/actor';
import { Answers } from '../../platform/http/answers';
import { ReadersService } from './readers.service';
import { VisibilityQueries } from './visibility.queries';
import { VisibilityService } from './visibility.service';

@Controller('findings/:id')
export class VisibilityController {
  constructor(
    private readonly queries: VisibilityQueries,
    private readonly service: VisibilityService,
    private readonly readers: ReadersService,
  ) {}

  @Requires('finding:read')
  @Get('visibility')
  @Answers(FindingVisibility)
  of(@Asking() actor: Actor, @Param('id', { schema: Id }) id: string) {
    return this.queries.of(actor, id);
  }

  @Requires('finding:write')
  @Post('visibility')
  @HttpCode(200)
  @Answers(FindingVisibility)
  async change(
    @SignedIn() actor: PersonActor,
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: ChangeVisibility }) body: ChangeVisibility,
  ) {
    await this.service.change(actor, id, body);
    return this.queries.of(actor, id);
  }

  @Requires('finding:write')
  @Post('visibility/decisions')
  @HttpCode(200)
  @Answers(FindingVisibility)
  async decide(
    @SignedIn() actor: PersonActor,
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: DecideVisibility }) body: DecideVisibility,
  ) {
    await this.service.decide(actor, id, body);
    return this.queries.of(actor, id);
  }

  @Requires('finding:write')
  @Post('readers')
  @HttpCode(200)
  @Answers(FindingVisibility)
  async name(
    @SignedIn() actor: PersonActor,
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: NameReader }) { personId }: NameReader,
  ) {
    await this.readers.name(actor, id, personId);
    return this.queries.of(actor, id);
  }

  /** Whoever takes away their own name loses sight of it: the answer says nothing more. */
  @Requires('finding:write')
  @Delete('readers/:personId')
  @HttpCode(204)
  remove(
    @SignedIn() actor: PersonActor,
    @Param('id', { schema: Id }) id: string,
    @Param('personId', { schema: Id }) personId: string,
  ) {
    return this.readers.remove(actor, id, personId);
  }
}
