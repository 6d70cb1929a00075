import { Module } from '@nestjs/common';
import { ReadersService } from './readers.service';
import { VisibilityController } from './visibility.controller';
import { VisibilityQueries } from './visibility.queries';
import { VisibilityService } from './visibility.service';

@Module({ controllers: [VisibilityController], providers: [ReadersService, VisibilityQueries, VisibilityService] })
export class VisibilityModule {}
