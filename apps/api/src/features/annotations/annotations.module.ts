import { Module } from '@nestjs/common';
import { AnnotationsController } from './annotations.controller';
import { AnnotationsQueries } from './annotations.queries';
import { AnnotationsService } from './annotations.service';

@Module({ controllers: [AnnotationsController], providers: [AnnotationsQueries, AnnotationsService] })
export class AnnotationsModule {}
