import { fork } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import { inRoot } from '../tools/workspace/root.mjs';

/** The built API on this database, as the launcher starts it: `{url, pid, readyMs, stop}`. */
export async function startApi(databaseUrl, dataDir) {
  const began = performance.now();
  const child = fork(inRoot('apps/api/dist/main.js'), {
    env: { ...process.env, DATABASE_URL: databaseUrl, DATA_DIR: dataDir, PORT: '0', HOST: '127.0.0.1', WEB_DIST: inRoot('apps/web/dist') },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  const url = await new Promise((resolve, reject) => {
    let said = '';
    child.stdout.on('data', (part) => {
      said += part;
      const ready = /^ready (\S+)/m.exec(said)?.[1];
      if (ready) resolve(ready);
    });
    child.on('exit', (code) => reject(new Error(`the API ended with ${code}`)));
  });
  return { url, pid: child.pid, readyMs: performance.now() - began, stop: () => stop(child) };
}

/** The bare server beside it. */
export async function startFloor(databaseUrl) {
  const child = fork(new URL('./floor.mjs', import.meta.url), { env: { ...process.env, DATABASE_URL: databaseUrl } });
  const [{ url }] = await once(child, 'message');
  return { url, stop: () => stop(child) };
}

async function stop(child) {
  child.kill('SIGTERM');
  await once(child, 'exit');
}

/** Resident memory of a process in megabytes; null where the system does not tell. */
export function residentMegabytes(pid) {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(fs.readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / 1024;
  } catch {
    return null;
  }
}
