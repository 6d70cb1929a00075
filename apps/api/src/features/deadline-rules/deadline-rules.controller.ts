import { Body, Controller, Get, Patch } from '@nestjs/common';
import { DeadlineRule, PatchDeadlineRule } from '@nahliad/contracts';
import { Requires, SignedIn } from '../../platform/access/access.guard';
import type { PersonActor } from '../../platform/access/actor';
import { IfMatch } from '../../platform/database/versions';
import { Answers } from '../../platform/http/answers';
import { DeadlineRulesQueries } from './deadline-rules.queries';
import { DeadlineRulesService } from './deadline-rules.service';

@Controller('deadline-rules/reply')
export class DeadlineRulesController {
  constructor(
    private readonly queries: DeadlineRulesQueries,
    private readonly service: DeadlineRulesService,
  ) {}

  @Requires('framework:read')
  @Get()
  @Answers(DeadlineRule)
  get() {
    return this.queries.reply();
  }

  @Requires('deadline:write')
  @Patch()
  @Answers(DeadlineRule)
  async patch(
    @SignedIn() actor: PersonActor,
    @IfMatch() version: number,
    @Body({ schema: PatchDeadlineRule }) body: PatchDeadlineRule,
  ) {
    await this.service.patchReplyRule(actor, version, body);
    return this.queries.reply();
  }
}
