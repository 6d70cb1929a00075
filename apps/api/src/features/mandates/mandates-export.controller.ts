import { Controller, Get, Headers, Param, Query } from '@nestjs/common';
import { MandatesExport } from '@nahliad/contracts';
import { Requires } from '../../platform/access/access.guard';
import { exportFile } from '../../platform/exports/export-file';
import { CONTENT_TYPES } from '../../platform/exports/formats';
import { AnswersFile } from '../../platform/http/answers';
import { languageOf } from '../../platform/http/language';
import { MANDATE_COLUMNS } from './mandates.columns';
import { MandatesQueries } from './mandates.queries';

@Controller('exports')
export class MandatesExportController {
  constructor(private readonly queries: MandatesQueries) {}

  @Requires('export:read')
  @Get('mandates.:format')
  @AnswersFile(...Object.values(CONTENT_TYPES))
  export(
    @Param('format') format: string,
    @Query({ schema: MandatesExport }) query: MandatesExport,
    @Headers('accept-language') accepted?: string,
  ) {
    const language = query.language ?? languageOf(accepted);
    return exportFile('mandates', format, { records: this.queries.all(query), columns: MANDATE_COLUMNS, language });
  }
}
