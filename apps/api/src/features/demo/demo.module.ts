import { Module } from '@nestjs/common';
import { SourcesModule } from '../sources/sources.module';
import { DemoService } from './demo.service';

@Module({ imports: [SourcesModule], providers: [DemoService] })
export class DemoModule {}
