import { Client } from 'pg';
import { migrate } from '../platform/database/migrate';

/** The PostgreSQL of the tests: a real one, given by whoever runs them. */
export function testServer(): string {
  const url = process.env.TEST_DATABASE_URL;
  if (!url) throw new Error('TEST_DATABASE_URL names no PostgreSQL: run the tests through `npm test`.');
  return url;
}

const RUN = process.ppid;
const TEMPLATE = `test_${RUN}_template`;
const ONE_AT_A_TIME = 0x74657374;

async function onServer<T>(work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: testServer() });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

const urlOf = (database: string): string => Object.assign(new URL(testServer()), { pathname: database }).href;

/** A fresh, migrated database of this worker's own: what an earlier file left behind is gone. */
export async function freshDatabase(): Promise<string> {
  const name = `test_${RUN}_${process.env.JEST_WORKER_ID ?? '0'}`;
  await onServer(async (client) => {
    await client.query('SELECT pg_advisory_lock($1)', [ONE_AT_A_TIME]);
    await makeTemplateOnce(client);
    await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    await client.query(`CREATE DATABASE ${name} TEMPLATE ${TEMPLATE}`);
  });
  return urlOf(name);
}

async function makeTemplateOnce(client: Client): Promise<void> {
  const { rows } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1 AND datistemplate', [TEMPLATE]);
  if (rows.length > 0) return;
  await client.query(`DROP DATABASE IF EXISTS ${TEMPLATE} WITH (FORCE)`);
  await client.query(`CREATE DATABASE ${TEMPLATE}`);
  await migrate(urlOf(TEMPLATE));
  await client.query(`ALTER DATABASE ${TEMPLATE} IS_TEMPLATE true`);
}
