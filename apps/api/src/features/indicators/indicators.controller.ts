import { Controller, Get, Param, Query } from '@nestjs/common';
import { IndicatorQuery } from '@nahliad/contracts';
import { Asking, Requires } from '../../platform/access/access.guard';
import type { Actor } from '../../platform/access/actor';
import { IndicatorsQueries } from './indicators.queries';

@Controller('indicators')
export class IndicatorsController {
  constructor(private readonly queries: IndicatorsQueries) {}

  @Requires('indicator:read')
  @Get()
  catalogue() {
    return this.queries.catalogue();
  }

  @Requires('indicator:read')
  @Get(':key')
  read(@Asking() actor: Actor, @Param('key') key: string, @Query({ schema: IndicatorQuery }) query: IndicatorQuery) {
    return this.queries.read(actor, key, query);
  }
}
