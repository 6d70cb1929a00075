import { Controller, Get, Headers, Param, Query } from '@nestjs/common';
import { ActivitiesExport } from '@nahliad/contracts';
import { Asking, Requires } from '../../platform/access/access.guard';
import type { Actor } from '../../platform/access/actor';
import { exportFile } from '../../platform/exports/export-file';
import { CONTENT_TYPES } from '../../platform/exports/formats';
import { AnswersFile } from '../../platform/http/answers';
import { languageOf } from '../../platform/http/language';
import { ACTIVITY_COLUMNS } from './activities.columns';
import { ActivitiesQueries } from './activities.queries';

@Controller('exports')
export class ActivitiesExportController {
  constructor(private readonly queries: ActivitiesQueries) {}

  @Requires('export:read')
  @Get('activities.:format')
  @AnswersFile(...Object.values(CONTENT_TYPES))
  export(
    @Asking() actor: Actor,
    @Param('format') format: string,
    @Query({ schema: ActivitiesExport }) query: ActivitiesExport,
    @Headers('accept-language') accepted?: string,
  ) {
    const language = query.language ?? languageOf(accepted);
    return exportFile('activities', format, {
      records: this.queries.all(actor, query),
      columns: ACTIVITY_COLUMNS,
      language,
    });
  }
}
