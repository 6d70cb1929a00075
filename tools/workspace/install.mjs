import fs from 'node:fs';
import { fullDisk, Problem, speaksOfFullDisk } from '../problem.mjs';
import { run } from '../processes/run.mjs';
import { inRoot, root } from './root.mjs';

/** Installs with `npm ci` unless what stands in node_modules is already what the lockfile asks for. */
export async function install({ signal } = {}) {
  if (isInstalled()) return;
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
function isInstalled() {
  const wanted = packagesOf('package-lock.json');
  const present = packagesOf('node_modules/.package-lock.json');
  return (
    present !== undefined && Object.entries(wanted).every(([name, entry]) => isPresent(entry, present[name], name))
  );
}

function packagesOf(file) {
  const lockfile = inRoot(file);
  return fs.existsSync(lockfile) ? JSON.parse(fs.readFileSync(lockfile, 'utf8')).packages : undefined;
}

/** An optional package of another platform is rightly absent. */
function isPresent(wanted, present, name) {
  if (!name.includes('node_modules/')) return true;
  return present
    ? present.version === wanted.version && present.integrity === wanted.integrity
    : Boolean(wanted.optional);
}
