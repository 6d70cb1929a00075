import { Module } from '@nestjs/common';
import { FindingMovesService } from './finding-moves.service';
import { FindingsController } from './findings.controller';
import { FindingsQueries } from './findings.queries';
import { FindingsService } from './findings.service';

@Module({
  controllers: [FindingsController],
  providers: [FindingMovesService, FindingsQueries, FindingsService],
})
export class FindingsModule {}
