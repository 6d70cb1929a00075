import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Config } from '../config/config';
import { dataSourceOptions } from './data-source';
import { Database } from './database';
import { GuardedReads } from './guarded-reads';
import { migrate } from './migrate';
import { Replicas } from './replicas';

@Global()
@Module({
  imports: [
    TypeOrmModule.forRootAsync({
      inject: [Config],
      useFactory: async (config: Config) => {
        await migrate(config.databaseUrl);
        return {
          ...dataSourceOptions(config.databaseUrl, config.databasePoolSize),
          autoLoadEntities: true,
          retryAttempts: 1,
        };
      },
    }),
  ],
  providers: [Database, GuardedReads, Replicas],
  exports: [Database, GuardedReads, Replicas],
})
export class DatabaseModule {}
