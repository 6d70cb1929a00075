import fs from 'node:fs';
import path from 'node:path';

export const postmasterOf = (dataDir) =>
  Number(fs.readFileSync(path.join(dataDir, 'postgres/postmaster.pid'), 'utf8').split('\n')[0]);

export const childrenOf = (pid) => fs.readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').map(Number);

/** The launcher has two children: the server of its database, and its API. */
export const apiOf = (launcher, dataDir) => childrenOf(launcher).find((pid) => pid && pid !== postmasterOf(dataDir));

/** The launcher, the API and the database at once, as a power cut takes them. */
export function killAll({ pid }, dataDir) {
  for (const one of [pid, apiOf(pid, dataDir), postmasterOf(dataDir)]) process.kill(one, 'SIGKILL');
}
