import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { StakeholderEntity } from './stakeholder.entity';
import { StakeholdersController } from './stakeholders.controller';
import { StakeholdersQueries } from './stakeholders.queries';
import { StakeholdersService } from './stakeholders.service';
import { StarterDirectoryService } from './starter-directory.service';

@Module({
  imports: [TypeOrmModule.forFeature([StakeholderEntity])],
  controllers: [StakeholdersController],
  providers: [StakeholdersQueries, StakeholdersService, StarterDirectoryService],
})
export class StakeholdersModule {}
