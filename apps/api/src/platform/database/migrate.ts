import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { dataSourceOptions } from './data-source';

const ONE_AT_A_TIME = 0x6e61686c;

/** Brings the schema up to date; of several instances that start together one migrates and the others wait. */
export async function migrate(url: string): Promise<void> {
  const gate = new Client({ connectionString: url });
  await gate.connect();
  try {
    await gate.query('SELECT pg_advisory_lock($1)', [ONE_AT_A_TIME]);
    const source = await new DataSource(dataSourceOptions(url, 2)).initialize();
    try {
      await source.runMigrations({ transaction: 'each' });
    } finally {
      await source.destroy();
    }
  } finally {
    await gate.end();
  }
}
