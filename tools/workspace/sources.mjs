import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { root } from './root.mjs';

const FOLDERS = ['apps', 'libs', 'migrations'];
const FILES = ['package-lock.json', 'tsconfig.base.json', 'nx.json', 'tools/build-swc.mjs'];
const NOT_BUILT = /^(node_modules|dist|testing|\..*)$|\.spec\.tsx?$/;

/** One hash over all that a build reads. By content: neither git nor clocks are asked. */
export function sourcesFingerprint(base = root) {
  const hash = createHash('sha256');
  for (const file of [...FILES, ...FOLDERS.flatMap((folder) => filesUnder(base, folder))]) {
    hash.update(`${file}\0`).update(fs.readFileSync(path.join(base, file)));
  }
  return hash.digest('hex');
}

const filesUnder = (base, folder) =>
  fs
    .readdirSync(path.join(base, folder), { withFileTypes: true })
    .filter((entry) => !NOT_BUILT.test(entry.name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const file = path.join(folder, entry.name);
      return entry.isDirectory() ? filesUnder(base, file) : [file];
    });
