import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { FindingEntity } from './finding.entity';
import { FindingsController } from './findings.controller';
import { FindingsQueries } from './findings.queries';
import { FindingsService } from './findings.service';

@Module({
  imports: [TypeOrmModule.forFeature([FindingEntity])],
  controllers: [FindingsController],
  providers: [FindingsQueries, FindingsService],
})
export class FindingsModule {}
