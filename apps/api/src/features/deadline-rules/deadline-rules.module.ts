import { Module } from '@nestjs/common';
import { DeadlineRulesController } from './deadline-rules.controller';
import { DeadlineRulesQueries } from './deadline-rules.queries';
import { DeadlineRulesService } from './deadline-rules.service';
import { HolidaysController } from './holidays.controller';

@Module({
  controllers: [DeadlineRulesController, HolidaysController],
  providers: [DeadlineRulesQueries, DeadlineRulesService],
})
export class DeadlineRulesModule {}
