import fs from 'node:fs';
import { fullDisk, Problem, speaksOfFullDisk } from '../problem.mjs';
import { runMany } from './nx.mjs';
import { workspacePackages } from './packages.mjs';
import { inRoot, root } from './root.mjs';
import { sourcesFingerprint } from './sources.mjs';

const BUILT = inRoot('node_modules/.cache/nahliad/built');

/** Builds unless the sources are those of the last build; a warm start pays one hash for this, not a build system. */
export async function build({ signal } = {}) {
  const fingerprint = sourcesFingerprint();
  if (isBuilt(fingerprint)) return;
  console.log('Building (only when sources changed) …');
  fs.rmSync(BUILT, { force: true });
  const { code, output } = await runMany('build', { signal });
  if (code !== 0) {
    if (speaksOfFullDisk(output)) throw fullDisk(root);
    throw new Problem(`${output}\nThe build failed: see the reason above, mend it and run the command again.`);
  }
  fs.mkdirSync(inRoot('node_modules/.cache/nahliad'), { recursive: true });
  fs.writeFileSync(BUILT, fingerprint);
}

function isBuilt(fingerprint) {
  const outputs = workspacePackages().filter(({ scripts }) => scripts.build);
  return (
    fs.existsSync(BUILT) &&
    fs.readFileSync(BUILT, 'utf8') === fingerprint &&
    outputs.every(({ folder }) => fs.existsSync(inRoot(folder, 'dist')))
  );
}
