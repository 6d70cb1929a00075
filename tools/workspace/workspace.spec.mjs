import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, it } from 'node:test';
import { scratchFolder } from '../testing/scratch.mjs';
import { isInstalled } from './install.mjs';
import { sourcesFingerprint } from './sources.mjs';

let folder;
beforeEach(() => {
  folder = scratchFolder('nahliad-workspace');
});

const write = (file, content) => {
  fs.mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  fs.writeFileSync(path.join(folder, file), content);
};

describe('what is installed', () => {
  const zod = { version: '4.6.7', integrity: 'sha512-a' };
  const elsewhere = { version: '1.0.0', integrity: 'sha512-b', optional: true };
  const lockfile = (packages) => JSON.stringify({ packages });

  it('is what the lockfile asks for, packages of other platforms apart', () => {
    write('package-lock.json', lockfile({ '': {}, 'node_modules/zod': zod, 'node_modules/elsewhere': elsewhere }));
    assert.equal(isInstalled(folder), false);
    write('node_modules/.package-lock.json', lockfile({ 'node_modules/zod': zod }));
    assert.equal(isInstalled(folder), true);
  });

  it('is out of date when the lockfile changed', () => {
    write('node_modules/.package-lock.json', lockfile({ 'node_modules/zod': zod }));
    write('package-lock.json', lockfile({ 'node_modules/zod': { ...zod, version: '4.6.8' } }));
    assert.equal(isInstalled(folder), false);
    write('package-lock.json', lockfile({ 'node_modules/zod': zod, 'node_modules/pg': zod }));
    assert.equal(isInstalled(folder), false);
  });
});

describe('the fingerprint of the sources', () => {
  beforeEach(() => {
    for (const file of ['package-lock.json', 'tsconfig.base.json', 'nx.json', 'tools/build-swc.mjs']) write(file, '');
    for (const file of ['apps/api/src/main.ts', 'libs/domain/src/index.ts', 'migrations/index.ts']) write(file, 'one');
  });

  it('changes with whatever a build reads', () => {
    for (const file of ['apps/api/src/main.ts', 'migrations/index.ts', 'package-lock.json', 'libs/domain/src/new.ts']) {
      const before = sourcesFingerprint(folder);
      write(file, 'two');
      assert.notEqual(sourcesFingerprint(folder), before, file);
    }
  });

  it('is the same after a fresh checkout, and for what no build reads', () => {
    const before = sourcesFingerprint(folder);
    write('apps/api/src/main.ts', 'one');
    write('apps/api/src/main.spec.ts', 'a test');
    write('apps/api/dist/main.js', 'an output');
    assert.equal(sourcesFingerprint(folder), before);
  });
});
