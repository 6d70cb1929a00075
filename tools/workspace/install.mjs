import fs from 'node:fs';
import path from 'node:path';
import { fullDisk, Problem, speaksOfFullDisk } from '../problem.mjs';
import { run } from '../processes/run.mjs';
import { root } from './root.mjs';

/** Installs with `npm ci` unless what stands in node_modules is already what the lockfile asks for. */
export async function install({ signal } = {}) {
  if (isInstalled(root)) return;
  console.log('Installing packages (a minute or two, only when they changed) …');
  // A production environment would leave out what the build needs.
  const { code, output } = await npm(['ci', '--include=dev', '--include=optional', '--loglevel=error'], signal);
  if (code === 0) return;
  if (speaksOfFullDisk(output)) throw fullDisk(root);
  throw new Problem(
    `${output}\nThe packages could not be installed: see npm's reason above, mend it and run the command again.`,
  );
}

const npm = (args, signal) => {
  const script = process.env.npm_execpath;
  if (script?.endsWith('.js')) return run(process.execPath, [script, ...args], { signal });
  return run('npm', args, { signal, shell: process.platform === 'win32' });
};

/** npm writes node_modules/.package-lock.json last of all, so an installation cut short does not have it. */
export function isInstalled(folder) {
  const wanted = packagesIn(path.join(folder, 'package-lock.json'));
  const present = packagesIn(path.join(folder, 'node_modules/.package-lock.json'));
  return Object.entries(wanted ?? {}).every(([name, entry]) => isPresent(name, entry, present?.[name]));
}

const packagesIn = (lockfile) =>
  fs.existsSync(lockfile) ? JSON.parse(fs.readFileSync(lockfile, 'utf8')).packages : undefined;

/** An optional package, of another platform, may rightly be absent. */
function isPresent(name, wanted, present) {
  if (!name.includes('node_modules/')) return true;
  if (!present) return wanted.optional === true;
  return present.version === wanted.version && present.integrity === wanted.integrity;
}
