import { MIGRATIONS } from '@nahliad/migrations';
import type { DataSourceOptions } from 'typeorm';

/** Entities are added by the features that own them; the schema comes from the migrations alone. */
export const dataSourceOptions = (url: string, poolSize: number) =>
  ({
    type: 'postgres',
    url,
    migrations: MIGRATIONS,
    migrationsTableName: 'migration',
    synchronize: false,
    poolSize,
    parseInt8: true,
    extra: { application_name: 'nahliad', statement_timeout: 120_000 },
  }) satisfies DataSourceOptions;
