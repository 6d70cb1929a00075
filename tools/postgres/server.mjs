import { spawn } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { fullDisk, Problem, speaksOfFullDisk } from '../problem.mjs';
import { unusedPort } from '../processes/unused-port.mjs';
import { asArguments } from './settings.mjs';

const READY = /ready to accept connections/;
/** The last backends of a killed server need a moment to go; a port may be snatched between choosing and binding it. */
const PASSES_BY_ITSELF = /pre-existing shared memory block|lock file ".*" already exists|Address already in use/;
const ATTEMPTS = 100;

/** Starts the server on a port of its own choosing: `{port, close, died}`. */
export async function startServer(options) {
  for (let attempt = 1; ; attempt += 1) {
    const server = await tryToStart({ ...options, port: await unusedPort() });
    if (server.close) return server;
    if (attempt === ATTEMPTS || !PASSES_BY_ITSELF.test(server.said)) throw cannotStart(options.cluster, server.said);
    await pause(100);
  }
}

async function tryToStart({ cluster, user, program, settings, port }) {
  const own = ['listen_addresses=127.0.0.1', 'unix_socket_directories='].flatMap((setting) => ['-c', setting]);
  const child = spawn(program('postgres'), ['-D', cluster, '-p', String(port), ...own, ...asArguments(settings)], {
    ...user,
    cwd: '/',
    env: { ...process.env, LC_ALL: 'C' },
    stdio: ['ignore', 'ignore', 'pipe'],
    // Ctrl-C in a terminal goes to the whole group: the database must outlive those who still write to it.
    detached: true,
  });
  const exited = new Promise((resolve) => child.on('exit', resolve).on('error', resolve));
  const log = lastWords(child.stderr);
  const ready = new Promise((resolve) => log.onMatch(READY, resolve));
  const isReady = await Promise.race([ready.then(() => true), exited.then(() => false)]);
  if (!isReady) return { said: log.text() };

  let closing = false;
  const died = exited.then(() => (closing ? new Promise(() => {}) : cannotStart(cluster, log.text())));
  const close = async () => {
    closing = true;
    child.kill('SIGINT');
    await exited;
  };
  return { port, close, died };
}

/** Keeps the end of what the server says: enough to explain a death, nothing that grows. */
function lastWords(stream) {
  let text = '';
  let told = () => {};
  stream.on('data', (part) => {
    text = (text + part).slice(-4000);
    told();
  });
  return {
    text: () => text,
    onMatch: (pattern, found) => {
      told = () => pattern.test(text) && found();
      told();
    },
  };
}

function cannotStart(cluster, said) {
  if (speaksOfFullDisk(said)) return fullDisk(cluster);
  return new Problem(
    `${said.trim()}\nThe database in ${cluster} stopped: see PostgreSQL's reason above, mend it and start again.`,
  );
}
