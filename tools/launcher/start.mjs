import { exitWith } from '../problem.mjs';
import { stopSignal } from '../processes/stop-signal.mjs';
import { build } from '../workspace/build.mjs';
import { install } from '../workspace/install.mjs';
import { runApi } from './api.mjs';
import { openDataFolder } from './data-folder.mjs';
import { openDatabase } from './database.mjs';
import { refuseTakenPort } from './port.mjs';
import { announce, withdraw } from './running.mjs';
import { readSettings } from './settings.mjs';

/** How long a killed launcher's API may need to see that it is alone, and go. */
const AFTER_A_CRASH = { patience: 10_000 };

export const start = () => exitWith(() => startUntil(stopSignal()));

async function startUntil(stop) {
  const settings = readSettings();
  const data = openDataFolder(settings.dataDir);
  try {
    await refuseTakenPort(settings, data.followsCrash ? AFTER_A_CRASH : {});
    await install({ signal: stop });
    await build({ signal: stop });
    return await serve({ ...settings, dataDir: data.folder }, stop);
  } finally {
    data.release();
  }
}

async function serve(settings, stop) {
  const database = await openDatabase(settings, settings.dataDir, stop);
  try {
    announce(settings.dataDir, { databaseUrl: database.url });
    return await runApi(settings, database, stop);
  } finally {
    withdraw(settings.dataDir);
    await database.close();
  }
}
