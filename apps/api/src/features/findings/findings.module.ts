import { Module } from '@nestjs/common';
import { FindingsController } from './findings.controller';
import { FindingsQueries } from './findings.queries';
import { FindingsService } from './findings.service';

@Module({
  controllers: [FindingsController],
  providers: [FindingsQueries, FindingsService],
})
export class FindingsModule {}
