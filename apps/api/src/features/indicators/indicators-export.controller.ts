import { Controller, Get, Headers, Param, Query } from '@nestjs/common';
import { IndicatorsExport } from '@nahliad/contracts';
import { Asking, Requires } from '../../platform/access/access.guard';
import type { Actor } from '../../platform/access/actor';
import { exportFile } from '../../platform/exports/export-file';
import { CONTENT_TYPES } from '../../platform/exports/formats';
import { AnswersFile } from '../../platform/http/answers';
import { languageOf } from '../../platform/http/language';
import { INDICATOR_COLUMNS } from './indicators.columns';
import { IndicatorsQueries } from './indicators.queries';

@Controller('exports')
export class IndicatorsExportController {
  constructor(private readonly queries: IndicatorsQueries) {}

  @Requires('export:read')
  @Get('indicators.:format')
  @AnswersFile(...Object.values(CONTENT_TYPES))
  export(
    @Asking() actor: Actor,
    @Param('format') format: string,
    @Query({ schema: IndicatorsExport }) { language, ...query }: IndicatorsExport,
    @Headers('accept-language') accepted?: string,
  ) {
    return exportFile('indicators', format, {
      records: this.queries.all(actor, query),
      columns: INDICATOR_COLUMNS,
      language: language ?? languageOf(accepted),
    });
  }
}
