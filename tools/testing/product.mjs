import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Problem } from '../problem.mjs';
import { inRoot, root } from '../workspace/root.mjs';

const LAUNCHER = [process.execPath, inRoot('tools/start.mjs')];

/** Starts the product and waits until it says that it is ready: `{url, pid, stop, kill}`. */
export async function startProduct(env, { user, command } = {}) {
  const launcher = launch(env, user, command);
  const url = await Promise.race([launcher.ready, launcher.ended.then(() => undefined)]);
  if (!url) throw new Problem(`The product did not start:\n${launcher.said()}`);
  const end = async (signal) => {
    launcher.child.kill(signal);
    return launcher.ended;
  };
  return { url, pid: launcher.child.pid, said: launcher.said, stop: () => end('SIGTERM'), kill: () => end('SIGKILL') };
}

/** Runs a start that is expected to be refused, to its end: `{code, said}`. */
export async function refusedStart(env) {
  const launcher = launch(env);
  return { code: await launcher.ended, said: launcher.said() };
}

/** Starts the product and waits for nothing. */
export function launch(env, user, [program, ...args] = LAUNCHER) {
  const child = spawn(program, args, {
    ...user,
    cwd: root,
    // An empty DATABASE_URL also keeps a developer's .env away from the tests.
    env: { ...process.env, HOST: '127.0.0.1', DATABASE_URL: '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  let tell = () => {};
  const ready = new Promise((resolve) => (tell = resolve));
  const listen = (part) => {
    said += part;
    const url = /^ready (http\S+)/m.exec(said)?.[1];
    if (url) tell(url);
  };
  child.stdout.on('data', listen);
  child.stderr.on('data', listen);
  return { child, ready, ended: once(child, 'close').then(([code]) => code), said: () => said };
}
