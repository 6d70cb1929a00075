import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { exitWith, Problem } from '../problem.mjs';
import { stopSignal } from '../processes/stop-signal.mjs';
import { build } from '../workspace/build.mjs';
import { install } from '../workspace/install.mjs';
import { inRoot } from '../workspace/root.mjs';
import { openDataFolder } from './data-folder.mjs';
import { openDatabase } from './database.mjs';
import { isHeld } from './lock.mjs';
import { announced } from './running.mjs';
import { apiEnvironment, readSettings } from './settings.mjs';

export const cli = (args) => exitWith(() => runCommand(args, stopSignal()));

/** Runs one command of the API's command line, beside the running product or with the database to itself. */
async function runCommand(args, stop) {
  const settings = readSettings();
  await install({ signal: stop });
  await build({ signal: stop });
  if (!settings.databaseUrl && isHeld(settings.dataDir)) return runBeside(settings, args);
  const data = settings.databaseUrl
    ? { folder: settings.dataDir, release: () => {} }
    : openDataFolder(settings.dataDir);
  try {
    const database = await openDatabase(settings, data.folder, stop);
    try {
      return await runWith({ ...settings, dataDir: data.folder }, database.url, args);
    } finally {
      await database.close();
    }
  } finally {
    data.release();
  }
}

function runBeside(settings, args) {
  const { databaseUrl } = announced(settings.dataDir) ?? {};
  if (databaseUrl) return runWith(settings, databaseUrl, args);
  throw new Problem('Nahliad is just starting on this data folder: run the command again when it is ready.');
}

async function runWith(settings, databaseUrl, args) {
  const child = spawn(process.execPath, [inRoot('apps/api/dist/cli.js'), ...args], {
    // A command may come before the first start, and must not fill the country that it is to begin.
    env: apiEnvironment({ ...settings, demo: '0' }, databaseUrl),
    stdio: 'inherit',
  });
  const [code] = await once(child, 'exit');
  return code ?? 1;
}
