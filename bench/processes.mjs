import { fork } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import { apiEnvironment } from '../tools/launcher/settings.mjs';
import { inRoot } from '../tools/workspace/root.mjs';

/** The built API on this database, as the launcher starts it: `{url, pid, readyMs, stop}`. */
export async function startApi(databaseUrl, dataDir) {
  const began = performance.now();
  const child = fork(inRoot('apps/api/dist/main.js'), {
    execArgv: process.env.BENCH_API_FLAGS?.split(' ') ?? [],
    env: apiEnvironment({ port: 0, host: '127.0.0.1', dataDir, demo: '0' }, databaseUrl),
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

/**
 * Resident memory of a process in megabytes, now (`VmRSS`) or at its most (`VmHWM`); nothing where
 * the system does not tell.
 */
export function residentMegabytes(pid, which = 'VmRSS') {
  const file = `/proc/${pid}/status`;
  if (!fs.existsSync(file)) return undefined;
  return Number(new RegExp(`${which}:\\s+(\\d+)`).exec(fs.readFileSync(file, 'utf8'))[1]) / 1024;
}
