import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { inRoot } from '../workspace/root.mjs';
import { apiEnvironment } from './settings.mjs';

/** Longer than any request may take. */
const GRACE_MS = 30_000;

/** Runs the API until it ends by itself, is asked to stop, or loses its database; its exit code, or why it could not go on. */
export async function runApi(settings, database, stop) {
  const api = spawn(process.execPath, [inRoot('apps/api/dist/main.js')], {
    env: apiEnvironment(settings, database.url),
    // By the channel the API knows that its launcher lives, and ends with it.
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    // Ctrl-C in a terminal goes to the whole group: here the launcher alone decides in which order things close.
    detached: true,
  });
  // Having closed everything, the API lets the signal that asked it to take its course.
  const exited = once(api, 'exit').then(([code, signal]) => (signal === 'SIGTERM' ? 0 : (code ?? 1)));
  const stopping = stop.aborted ? Promise.resolve() : once(stop, 'abort');
  const end = await Promise.race([exited, stopping.then(() => 'stop'), database.died]);
  if (typeof end === 'number') return end;
  const code = await finish(api, exited);
  if (end !== 'stop') throw end;
  return code;
}

async function finish(api, exited) {
  api.kill('SIGTERM');
  const tooLong = setTimeout(() => api.kill('SIGKILL'), GRACE_MS);
  const code = await exited;
  clearTimeout(tooLong);
  return code;
}
