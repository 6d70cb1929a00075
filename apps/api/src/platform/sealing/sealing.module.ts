import { Global, Module } from '@nestjs/common';
import { SealingKeys } from './sealing-keys';

@Global()
@Module({ providers: [SealingKeys], exports: [SealingKeys] })
export class SealingModule {}
