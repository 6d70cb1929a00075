import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { run } from '../processes/run.mjs';
import { inRoot } from './root.mjs';

/** Runs one target of every package, in the order in which they depend on each other. */
export function runMany(target, { projects = [], signal } = {}) {
  const only = projects.length ? [`--projects=${projects.join(',')}`] : [];
  return run(process.execPath, [nxProgram(), 'run-many', '-t', target, ...only, '--outputStyle=static'], {
    signal,
    env: { ...process.env, NX_DAEMON: 'false', NX_TUI: 'false', FORCE_COLOR: '0' },
  });
}

function nxProgram() {
  const manifest = createRequire(inRoot('package.json')).resolve('nx/package.json');
  return path.join(path.dirname(manifest), JSON.parse(fs.readFileSync(manifest, 'utf8')).bin.nx);
}
