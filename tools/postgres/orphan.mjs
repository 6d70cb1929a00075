import fs from 'node:fs';
import path from 'node:path';
import { birthOf, commandLineOf } from '../processes/identity.mjs';
import { run } from '../processes/run.mjs';

/**
 * Stops the server that a killed launcher left behind. Only for whoever holds the data folder: with anybody else's
 * launcher alive this would pull the database from under it.
 */
export async function stopOrphan({ cluster, user, program }) {
  const pidFile = path.join(cluster, 'postmaster.pid');
  if (!fs.existsSync(pidFile)) return;
  const pid = Number(fs.readFileSync(pidFile, 'utf8').split('\n')[0]);
  if (!birthOf(pid)) return;
  const commandLine = commandLineOf(pid);
  if (commandLine.includes(`-D ${cluster} `)) {
    console.log('Stopping the database that an interrupted run left behind …');
    await run(program('pg_ctl'), ['stop', '-D', cluster, '-m', 'fast', '-w'], { ...user, cwd: '/' });
  } else if (!commandLine.includes('postgres')) {
    // The number has gone to a stranger since, and PostgreSQL would take the stranger for its old self.
    fs.rmSync(pidFile);
  }
}
