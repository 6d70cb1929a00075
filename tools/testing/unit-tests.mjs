import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { openDataFolder } from '../launcher/data-folder.mjs';
import { workspacePackages } from '../workspace/packages.mjs';
import { inRoot, root } from '../workspace/root.mjs';
import { tally } from './tally.mjs';

export const hasUnitTests = ({ folder }) => fs.existsSync(inRoot(folder, 'jest.config.cjs'));

/** Jest over every package at once, beside a real PostgreSQL that ends with the run. */
export async function unitTests({ scratch, stop, only }) {
  const packages = workspacePackages().filter(hasUnitTests);
  const named = packages.filter(({ name }) => only.includes(name));
  const { openEmbedded } = await import('../postgres/embedded.mjs');
  const data = openDataFolder(path.join(scratch, 'unit'));
  const database = await openEmbedded(data.folder, { throwaway: true, signal: stop });
  try {
    const report = path.join(scratch, 'jest.json');
    await runJest(named.length ? named : packages, report, { stop, databaseUrl: database.url });
    return countReport(JSON.parse(fs.readFileSync(report, 'utf8')));
  } finally {
    await database.close();
  }
}

async function runJest(packages, report, { stop, databaseUrl }) {
  const projects = packages.map(({ folder }) => folder);
  const args = ['--projects', ...projects, '--maxWorkers=2', '--json', `--outputFile=${report}`];
  const jest = spawn(process.execPath, [inRoot('node_modules/jest/bin/jest.js'), ...args], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'test', TEST_DATABASE_URL: databaseUrl },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  stop.addEventListener('abort', () => jest.kill());
  await once(jest, 'exit');
  stop.throwIfAborted();
}

/** A file that could not even be loaded counts as one failed test. */
function countReport({ numPassedTests, numFailedTests, numRuntimeErrorTestSuites, testResults }) {
  const skipped = testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status === 'pending' || status === 'todo')
    .map(({ fullName }) => ({ name: fullName }));
  return tally(numPassedTests, numFailedTests + numRuntimeErrorTestSuites, skipped);
}
