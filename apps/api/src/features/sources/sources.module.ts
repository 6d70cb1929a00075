import { Module } from '@nestjs/common';
import { IdentitiesService } from './identities.service';
import { IdentityRetention } from './identity-retention';
import { IdentityVault } from './identity-vault';
import { KeyRotation } from './key-rotation';
import { SourceReadersService } from './source-readers.service';
import { SourcesController } from './sources.controller';
import { SourcesQueries } from './sources.queries';
import { SourcesService } from './sources.service';

@Module({
  controllers: [SourcesController],
  providers: [
    SourcesQueries,
    SourcesService,
    IdentitiesService,
    SourceReadersService,
    IdentityVault,
    IdentityRetention,
    KeyRotation,
  ],
  exports: [IdentityVault],
})
export class SourcesModule {}
