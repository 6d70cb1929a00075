import { Module } from '@nestjs/common';
import { ExtensionsService } from './extensions.service';
import { RepliesController } from './replies.controller';
import { RepliesQueries } from './replies.queries';
import { RepliesService } from './replies.service';

@Module({ controllers: [RepliesController], providers: [RepliesQueries, RepliesService, ExtensionsService] })
export class RepliesModule {}
