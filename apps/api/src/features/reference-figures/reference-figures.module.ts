import { Module } from '@nestjs/common';
import { ReferenceFiguresController } from './reference-figures.controller';
import { ReferenceFiguresQueries } from './reference-figures.queries';
import { ReferenceFiguresService } from './reference-figures.service';

@Module({
  controllers: [ReferenceFiguresController],
  providers: [ReferenceFiguresQueries, ReferenceFiguresService],
})
export class ReferenceFiguresModule {}
