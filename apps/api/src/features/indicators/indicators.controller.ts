import { Controller, Get, Param, Query } from '@nestjs/common';
import { Indicator, IndicatorCatalogue, IndicatorQuery } from '@nahliad/contracts';
import { Asking, Requires } from '../../platform/access/access.guard';
import type { Actor } from '../../platform/access/actor';
import { Answers } from '../../platform/http/answers';
import { IndicatorsQueries } from './indicators.queries';

@Controller('indicators')
export class IndicatorsController {
  constructor(private readonly queries: IndicatorsQueries) {}

  @Requires('indicator:read')
  @Get()
  @Answers(IndicatorCatalogue)
  catalogue() {
    return this.queries.catalogue();
  }

  @Requires('indicator:read')
  @Get(':key')
  @Answers(Indicator)
  read(@Asking() actor: Actor, @Param('key') key: string, @Query({ schema: IndicatorQuery }) query: IndicatorQuery) {
    return this.queries.read(actor, key, query);
  }
}
