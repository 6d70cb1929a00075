import { Module } from '@nestjs/common';
import { MandatesModule } from '../mandates/mandates.module';
import { WorkController } from './work.controller';
import { WorkQueries } from './work.queries';

@Module({ imports: [MandatesModule], controllers: [WorkController], providers: [WorkQueries] })
export class WorkModule {}
