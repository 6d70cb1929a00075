import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ChecksService } from './checking/checks.service';
import { ErrorFile } from './checking/error-file';
import { CommitsService } from './commit/commits.service';
import { ImportBatchEntity } from './import-batch.entity';
import { ImportBatches } from './import-batches';
import { ImportMappingEntity } from './import-mapping.entity';
import { ImportsController } from './imports.controller';
import { ImportsQueries } from './imports.queries';
import { MappingsService } from './mapping/mappings.service';
import { ImportPlans } from './planning/import-plans';
import { RemovalsService } from './removal/removals.service';
import { SavedMappings } from './saved-mappings';
import { SavedMappingsController } from './saved-mappings.controller';
import { UploadFolder } from './upload/upload-folder';
import { UploadSweep } from './upload/upload-sweep';
import { UploadsService } from './upload/uploads.service';

@Module({
  imports: [TypeOrmModule.forFeature([ImportBatchEntity, ImportMappingEntity])],
  controllers: [ImportsController, SavedMappingsController],
  providers: [
    ChecksService,
    CommitsService,
    ErrorFile,
    ImportBatches,
    ImportPlans,
    ImportsQueries,
    MappingsService,
    RemovalsService,
    SavedMappings,
    UploadFolder,
    UploadSweep,
    UploadsService,
  ],
})
export class ImportsModule {}
