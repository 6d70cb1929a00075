import { Module } from '@nestjs/common';
import { FindingSearch } from './finding-search';
import { FindingCorrectionsService } from './finding-corrections.service';
import { FindingMovesService } from './finding-moves.service';
import { FindingPublicationService } from './finding-publication.service';
import { FindingRelationsQueries } from './finding-relations.queries';
import { FindingVersionsQueries } from './finding-versions.queries';
import { FindingsController } from './findings.controller';
import { FindingsExportController } from './findings-export.controller';
import { FindingsQueries } from './findings.queries';
import { FindingsService } from './findings.service';
import { PublicationDays } from './publication-days';
import { SearchIndexer } from './search-indexer';

@Module({
  controllers: [FindingsController, FindingsExportController],
  providers: [
    FindingCorrectionsService,
    FindingMovesService,
    FindingPublicationService,
    FindingRelationsQueries,
    FindingSearch,
    FindingVersionsQueries,
    FindingsQueries,
    FindingsService,
    PublicationDays,
    SearchIndexer,
  ],
  exports: [FindingMovesService, FindingPublicationService, FindingsQueries, FindingsService],
})
export class FindingsModule {}
