import { Module } from '@nestjs/common';
import { OtherMethods } from './other-methods';

@Module({ providers: [OtherMethods] })
export class HttpModule {}
