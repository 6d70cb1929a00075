import { Module } from '@nestjs/common';
import { RoundsController } from './rounds.controller';
import { RoundsQueries } from './rounds.queries';
import { RoundsService } from './rounds.service';
import { ScoresController } from './scores.controller';
import { ScoresQueries } from './scores.queries';
import { ScoresService } from './scores.service';

@Module({
  controllers: [RoundsController, ScoresController],
  providers: [RoundsQueries, RoundsService, ScoresQueries, ScoresService],
})
export class RoundsModule {}
