import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ImportBatchEntity } from './import-batch.entity';
import { ImportMappingEntity } from './import-mapping.entity';

@Module({
  imports: [TypeOrmModule.forFeature([ImportBatchEntity, ImportMappingEntity])],
})
export class ImportsModule {}
