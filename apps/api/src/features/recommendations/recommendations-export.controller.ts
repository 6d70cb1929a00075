import { Controller, Get, Headers, Param, Query } from '@nestjs/common';
import { RecommendationsExport } from '@nahliad/contracts';
import { Asking, Requires } from '../../platform/access/access.guard';
import type { Actor } from '../../platform/access/actor';
import { exportFile } from '../../platform/exports/export-file';
import { CONTENT_TYPES } from '../../platform/exports/formats';
import { AnswersFile } from '../../platform/http/answers';
import { languageOf } from '../../platform/http/language';
import { RECOMMENDATION_COLUMNS } from './recommendations.columns';
import { RecommendationsQueries } from './recommendations.queries';

@Controller('exports')
export class RecommendationsExportController {
  constructor(private readonly queries: RecommendationsQueries) {}

  @Requires('export:read')
  @Get('recommendations.:format')
  @AnswersFile(...Object.values(CONTENT_TYPES))
  export(
    @Asking() actor: Actor,
    @Param('format') format: string,
    @Query({ schema: RecommendationsExport }) query: RecommendationsExport,
    @Headers('accept-language') accepted?: string,
  ) {
    const language = query.language ?? languageOf(accepted);
    return exportFile('recommendations', format, {
      records: this.queries.all(actor, query),
      columns: RECOMMENDATION_COLUMNS,
      language,
    });
  }
}
