import fs from 'node:fs';
import path from 'node:path';
import { inRoot, root } from './root.mjs';

const readManifest = (folder) => JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));

const expand = (pattern) =>
  pattern.endsWith('/*')
    ? fs.readdirSync(inRoot(pattern.slice(0, -2))).map((name) => pattern.replace('*', name))
    : [pattern];

/** The packages of this workspace, as its manifest lists them: `{name, folder, scripts}`, folder relative to the root. */
export function workspacePackages() {
  return readManifest(root)
    .workspaces.flatMap(expand)
    .filter((folder) => fs.existsSync(inRoot(folder, 'package.json')))
    .map((folder) => ({ name: path.basename(folder), folder, scripts: readManifest(inRoot(folder)).scripts ?? {} }));
}
