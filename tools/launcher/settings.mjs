import fs from 'node:fs';
import path from 'node:path';
import { Problem } from '../problem.mjs';
import { inRoot, root } from '../workspace/root.mjs';

/** What the environment, and an .env file in the root where there is one, ask for. An empty variable is an absent one. */
export function readSettings() {
  if (fs.existsSync(inRoot('.env'))) process.loadEnvFile(inRoot('.env'));
  const { PORT, HOST, DATA_DIR, DATABASE_URL, DEMO } = process.env;
  return {
    port: portFrom(PORT || '3000'),
    host: HOST || '127.0.0.1',
    dataDir: path.resolve(root, DATA_DIR || '.data'),
    databaseUrl: DATABASE_URL || undefined,
    demo: demoFrom(DEMO || (DATABASE_URL ? '0' : '1')),
  };
}

function portFrom(text) {
  if (/^\d{1,5}$/.test(text) && Number(text) < 65536) return Number(text);
  throw new Problem(`PORT is ${text}: set it to a number from 1 to 65535, such as 3000.`);
}

function demoFrom(text) {
  if (text === '0' || text === '1') return text;
  throw new Problem(`DEMO is ${text}: set it to 1 for the fictional country, or to 0 to begin with your own.`);
}

/** The environment in which the API and its command line run. */
export const apiEnvironment = ({ port, host, dataDir, demo }, databaseUrl) => ({
  NODE_ENV: 'production',
  WEB_DIST: inRoot('apps/web/dist'),
  ...process.env,
  PORT: String(port),
  HOST: host,
  DATA_DIR: dataDir,
  DATABASE_URL: databaseUrl,
  DEMO: demo,
});
