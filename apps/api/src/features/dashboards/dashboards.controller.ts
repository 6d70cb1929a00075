import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { Dashboard, DashboardFigures, DashboardFiguresQuery, Dashboards, Id, SaveDashboard } from '@nahliad/contracts';
import { Requires, SignedIn } from '../../platform/access/access.guard';
import type { PersonActor } from '../../platform/access/actor';
import { IfMatch } from '../../platform/database/versions';
import { Answers } from '../../platform/http/answers';
import { IdempotencyKey } from '../../platform/idempotency/idempotency';
import { DashboardFiguresQueries } from './dashboard-figures.queries';
import { DashboardsQueries } from './dashboards.queries';
import { DashboardsService } from './dashboards.service';

@Controller('dashboards')
export class DashboardsController {
  constructor(
    private readonly queries: DashboardsQueries,
    private readonly figures: DashboardFiguresQueries,
    private readonly service: DashboardsService,
  ) {}

  @Requires('account:own')
  @Get()
  @Answers(Dashboards)
  list(@SignedIn() actor: PersonActor) {
    return this.queries.list(actor);
  }

  @Requires('account:own')
  @Get(':id')
  @Answers(Dashboard)
  get(@SignedIn() actor: PersonActor, @Param('id', { schema: Id }) id: string) {
    return this.queries.get(actor, id);
  }

  /** Computed for whoever asks, whoever made the dashboard. */
  @Requires('account:own')
  @Get(':id/figures')
  @Answers(DashboardFigures)
  readFigures(
    @SignedIn() actor: PersonActor,
    @Param('id', { schema: Id }) id: string,
    @Query({ schema: DashboardFiguresQuery }) query: DashboardFiguresQuery,
  ) {
    return this.figures.read(actor, id, query);
  }

  @Requires('account:own')
  @Post()
  @Answers(Dashboard, 201)
  async create(
    @SignedIn() actor: PersonActor,
    @IdempotencyKey() key: string | undefined,
    @Body({ schema: SaveDashboard }) body: SaveDashboard,
  ) {
    return this.queries.get(actor, await this.service.create(actor, key, body));
  }

  @Requires('account:own')
  @Patch(':id')
  @Answers(Dashboard)
  async patch(
    @SignedIn() actor: PersonActor,
    @Param('id', { schema: Id }) id: string,
    @IfMatch() version: number,
    @Body({ schema: SaveDashboard }) body: SaveDashboard,
  ) {
    await this.service.replace(actor, id, version, body);
    return this.queries.get(actor, id);
  }

  @Requires('account:own')
  @Delete(':id')
  @HttpCode(204)
  remove(@SignedIn() actor: PersonActor, @Param('id', { schema: Id }) id: string) {
    return this.service.remove(actor, id);
  }
}
