import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DueQueries } from './due.queries';
import { MandateEntity } from './mandate.entity';
import { MandatesController } from './mandates.controller';
import { MandatesExportController } from './mandates-export.controller';
import { MandatesQueries } from './mandates.queries';
import { MandatesService } from './mandates.service';

@Module({
  imports: [TypeOrmModule.forFeature([MandateEntity])],
  controllers: [MandatesController, MandatesExportController],
  providers: [DueQueries, MandatesQueries, MandatesService],
  exports: [DueQueries],
})
export class MandatesModule {}
