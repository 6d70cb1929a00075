import { Global, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { AccessGuard } from './access.guard';
import { Actors } from './actors';

@Global()
@Module({ providers: [Actors, { provide: APP_GUARD, useClass: AccessGuard }], exports: [Actors] })
export class AccessModule {}
