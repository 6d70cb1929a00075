import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import {
  CreateStakeholder,
  Id,
  PatchStakeholder,
  Stakeholder,
  StakeholderList,
  StakeholdersQuery,
  StarterDirectoryResult,
} from '@nahliad/contracts';
import { Requires, SignedIn } from '../../platform/access/access.guard';
import type { PersonActor } from '../../platform/access/actor';
import { IfMatch } from '../../platform/database/versions';
import { Answers } from '../../platform/http/answers';
import { IdempotencyKey } from '../../platform/idempotency/idempotency';
import { StakeholdersQueries } from './stakeholders.queries';
import { StakeholdersService } from './stakeholders.service';
import { StarterDirectoryService } from './starter-directory.service';

@Controller('stakeholders')
export class StakeholdersController {
  constructor(
    private readonly queries: StakeholdersQueries,
    private readonly service: StakeholdersService,
    private readonly directory: StarterDirectoryService,
  ) {}

  @Requires('stakeholder:read')
  @Get()
  @Answers(StakeholderList)
  list(@Query({ schema: StakeholdersQuery }) query: StakeholdersQuery) {
    return this.queries.list(query);
  }

  @Requires('stakeholder:read')
  @Get(':id')
  @Answers(Stakeholder)
  get(@Param('id', { schema: Id }) id: string) {
    return this.queries.get(id);
  }

  @Requires('stakeholder:write')
  @Post()
  @Answers(Stakeholder, 201)
  async create(
    @SignedIn() actor: PersonActor,
    @IdempotencyKey() key: string | undefined,
    @Body({ schema: CreateStakeholder }) body: CreateStakeholder,
  ) {
    return this.queries.get(await this.service.create(actor, key, body));
  }

  /** Loads Ukraine's public oversight and security institutions; loading them again changes nothing. */
  @Requires('stakeholder:write')
  @Post('starter-directory')
  @HttpCode(200)
  @Answers(StarterDirectoryResult)
  loadDirectory(@SignedIn() actor: PersonActor) {
    return this.directory.load(actor);
  }

  @Requires('stakeholder:write')
  @Patch(':id')
  @Answers(Stakeholder)
  async patch(
    @SignedIn() actor: PersonActor,
    @Param('id', { schema: Id }) id: string,
    @IfMatch() version: number,
    @Body({ schema: PatchStakeholder }) body: PatchStakeholder,
  ) {
    await this.service.patch(actor, id, version, body);
    return this.queries.get(id);
  }
}
