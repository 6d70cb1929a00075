import { run } from '../processes/run.mjs';
import { runMany } from '../workspace/nx.mjs';
import { build } from '../workspace/build.mjs';
import { inRoot } from '../workspace/root.mjs';
import { tally } from './tally.mjs';

const program = (file) => inRoot('node_modules', file);
const node = (args, signal) => run(process.execPath, args, { signal });

/** Each check counts as one test; what it has to say is shown when it fails. */
function counted({ code, output }) {
  if (code !== 0) console.log(failures(output));
  return code === 0 ? tally(1, 0) : tally(0, 1);
}

/** Of what nx prints, the tasks that failed and its own summary. */
const failures = (output) =>
  output
    .split(/^(?=> nx run | NX )/m)
    .filter((section) => !section.startsWith('> nx run ') || /^npm error/m.test(section))
    .join('');

export const formatCheck = async ({ stop }) =>
  counted(await node([program('prettier/bin/prettier.cjs'), '--check', '.', '--log-level=warn'], stop));

/** The packages through nx, so that ESLint knows which package an import leads to; then what belongs to no package. */
export async function lintCheck({ stop }) {
  const packages = await runMany('lint', { signal: stop });
  if (packages.code !== 0) return counted(packages);
  return counted(await node([program('eslint/bin/eslint.js'), 'tools', 'bench', '*.mjs', '*.cjs'], stop));
}

export const typeCheck = async ({ stop }) => counted(await runMany('typecheck', { signal: stop }));

export async function buildCheck({ stop }) {
  await build({ signal: stop });
  return tally(1, 0);
}
