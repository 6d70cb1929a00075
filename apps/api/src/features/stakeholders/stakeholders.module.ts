import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { StakeholderEntity } from './stakeholder.entity';
import { StakeholdersController } from './stakeholders.controller';
import { StakeholdersQueries } from './stakeholders.queries';
import { StakeholdersService } from './stakeholders.service';

@Module({
  imports: [TypeOrmModule.forFeature([StakeholderEntity])],
  controllers: [StakeholdersController],
  providers: [StakeholdersQueries, StakeholdersService],
})
export class StakeholdersModule {}
