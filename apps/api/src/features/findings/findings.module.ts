import { Module } from '@nestjs/common';
import { FindingSearch } from './finding-search';
import { FindingMovesService } from './finding-moves.service';
import { FindingsController } from './findings.controller';
import { FindingsExportController } from './findings-export.controller';
import { FindingsQueries } from './findings.queries';
import { FindingsService } from './findings.service';
import { SearchIndexer } from './search-indexer';

@Module({
  controllers: [FindingsController, FindingsExportController],
  providers: [FindingSearch, SearchIndexer, FindingMovesService, FindingsQueries, FindingsService],
})
export class FindingsModule {}
