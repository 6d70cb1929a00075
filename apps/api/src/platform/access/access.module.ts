import { Global, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { AccessGuard } from './access.guard';
import { Actors } from './actors';
import { Reads } from './reads';

@Global()
@Module({ providers: [Actors, Reads, { provide: APP_GUARD, useClass: AccessGuard }], exports: [Actors, Reads] })
export class AccessModule {}
