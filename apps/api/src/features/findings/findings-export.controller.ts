import { Controller, Get, Headers, Param, Query } from '@nestjs/common';
import { FindingsExport } from '@nahliad/contracts';
import { Asking, Requires } from '../../platform/access/access.guard';
import type { Actor } from '../../platform/access/actor';
import { exportFile } from '../../platform/exports/export-file';
import { CONTENT_TYPES } from '../../platform/exports/formats';
import { AnswersFile } from '../../platform/http/answers';
import { languageOf } from '../../platform/http/language';
import { FINDING_COLUMNS } from './findings.columns';
import { FindingsQueries } from './findings.queries';

@Controller('exports')
export class FindingsExportController {
  constructor(private readonly queries: FindingsQueries) {}

  @Requires('export:read')
  @Get('findings.:format')
  @AnswersFile(...Object.values(CONTENT_TYPES))
  export(
    @Asking() actor: Actor,
    @Param('format') format: string,
    @Query({ schema: FindingsExport }) query: FindingsExport,
    @Headers('accept-language') accepted?: string,
  ) {
    const language = query.language ?? languageOf(accepted);
    return exportFile('findings', format, {
      records: this.queries.all(actor, query),
      columns: FINDING_COLUMNS,
      language,
    });
  }
}
