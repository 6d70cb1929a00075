import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { before, describe, it } from 'node:test';
import { createProjectGraphAsync } from '@nx/devkit';
import { ESLint } from 'eslint';
import { scratchFolder } from '../testing/scratch.mjs';
import { inRoot, root } from '../workspace/root.mjs';
import { NEIGHBOURS, zones } from './zones.mjs';

const BOUNDARIES = '@nx/enforce-module-boundaries';
const PATHS = 'import-x/no-restricted-paths';

/** The rules that this text breaks, were it the content of that file. */
async function brokenBy(file, text) {
  const [{ messages }] = await eslint.lintText(text, { filePath: inRoot(file) });
  return messages.filter(({ severity }) => severity === 2).map(({ ruleId }) => ruleId);
}
let eslint;

const foldersIn = (folder) => fs.readdirSync(inRoot(folder));
const moduleIn = (folder) => {
  const file = fs.readdirSync(inRoot(folder), { recursive: true }).find((name) => /(?<!\.spec|\.d)\.tsx?$/.test(name));
  return `/${folder}/${file.replace(/\.tsx?$/, '')}`;
};
const importing = (target, from) =>
  `import * as other from '${path.posix.relative(path.posix.dirname(`/${from}`), target)}';\nexport const it = other;\n`;

describe('the lint rules of the house', () => {
  before(async () => {
    await createProjectGraphAsync();
    eslint = new ESLint({ cwd: root });
  });

  const strangers = [
    ['libs/domain/src/trespass.ts', 'zod', 'the domain uses no package'],
    ['libs/contracts/src/trespass.ts', 'pg', 'the contracts use zod alone'],
    ['libs/contracts/src/trespass.ts', '@nahliad/ui', 'the contracts know the domain alone'],
    ['libs/ui/src/trespass.ts', '@nahliad/contracts', 'the parts of the interface know no contract'],
    ['libs/ui/src/trespass.ts', '@tanstack/react-query', 'the parts of the interface make no request'],
    ['migrations/trespass.ts', 'zod', 'a migration uses typeorm alone'],
    ['migrations/trespass.ts', '@nahliad/domain', 'a migration is frozen history'],
    ['apps/web/src/trespass.ts', '../../api/src/main', 'the web does not know the API'],
    ['apps/web/src/trespass.ts', '@nahliad/migrations', 'the web does not know the migrations'],
    ['apps/api/src/trespass.ts', '@nahliad/ui', 'the API does not know the interface'],
  ];
  for (const [file, imported, sentence] of strangers) {
    it(`reports ${imported} in ${file}: ${sentence}`, async () => {
      assert.ok((await brokenBy(file, `import '${imported}';\n`)).includes(BOUNDARIES));
    });
  }

  it('lets a test of the domain use what tests need', async () => {
    assert.deepEqual(await brokenBy('libs/domain/src/trespass.spec.ts', "import 'fast-check';\n"), []);
  });

  it('keeps the features of the API apart', async () => {
    const [one, other] = foldersIn('apps/api/src/features').filter((feature) => !(feature in NEIGHBOURS));
    const file = `apps/api/src/features/${one}/trespass.ts`;
    assert.deepEqual(await brokenBy(file, importing(moduleIn(`apps/api/src/features/${other}`), file)), [PATHS]);
  });

  it('keeps the platform of the API below its features', async () => {
    const file = 'apps/api/src/platform/trespass.ts';
    assert.deepEqual(await brokenBy(file, importing(moduleIn('apps/api/src/features'), file)), [PATHS]);
  });

  it('keeps the features of the web apart', async () => {
    const [one, other] = foldersIn('apps/web/src/features');
    const file = `apps/web/src/features/${one}/trespass.ts`;
    assert.deepEqual(await brokenBy(file, importing(moduleIn(`apps/web/src/features/${other}`), file)), [PATHS]);
  });

  it('keeps what the web stands on below its features, and those below the app', async () => {
    const lib = 'apps/web/src/lib/trespass.ts';
    assert.deepEqual(await brokenBy(lib, importing(moduleIn('apps/web/src/features'), lib)), [PATHS]);
    assert.deepEqual(await brokenBy(lib, importing(moduleIn('apps/web/src/app'), lib)), [PATHS]);
    const feature = `apps/web/src/features/${foldersIn('apps/web/src/features')[0]}/trespass.ts`;
    assert.deepEqual(await brokenBy(feature, importing(moduleIn('apps/web/src/app'), feature)), [PATHS]);
  });

  it('reports a circle of imports', async () => {
    const index = fs.readFileSync(inRoot('libs/domain/src/index.ts'), 'utf8');
    const exported = /from '\.\/(.+?)'/.exec(index)[1];
    const file = `libs/domain/src/${exported}.ts`;
    assert.deepEqual(await brokenBy(file, importing('/libs/domain/src/index', file)), ['import-x/no-cycle']);
  });

  it('reports any, console and barrels', async () => {
    const text = "export * from './app.module';\nexport const write = (x: any) => console.log(x);\n";
    assert.deepEqual(
      (await brokenBy('apps/api/src/trespass.ts', text)).sort(),
      ['@typescript-eslint/no-explicit-any', 'no-console', 'no-restricted-syntax'].sort(),
    );
  });

  it('does not lint at all without the project graph, rather than skip the boundaries', () => {
    const env = { ...process.env, NX_WORKSPACE_DATA_DIRECTORY: scratchFolder('nahliad-no-graph') };
    const args = [inRoot('node_modules/eslint/bin/eslint.js'), 'eslint.config.mjs'];
    assert.notEqual(spawnSync(process.execPath, args, { cwd: root, env }).status, 0);
  });
});

describe('the zones', () => {
  it('let a feature know itself and its named neighbours, and nobody else', () => {
    const folder = scratchFolder('nahliad-zones');
    for (const feature of ['demo', 'deadline-rules', 'findings', 'recommendations', 'newcomer']) {
      fs.mkdirSync(path.join(folder, 'apps/api/src/features', feature), { recursive: true });
    }
    const exceptions = Object.fromEntries(
      zones(folder).flatMap(({ target, except }) => (except ? [[path.basename(target), except]] : [])),
    );
    assert.deepEqual(exceptions, {
      'deadline-rules': ['./deadline-rules'],
      findings: ['./findings', './deadline-rules'],
      recommendations: ['./recommendations', './evidence', './findings'],
      newcomer: ['./newcomer'],
    });
  });
});
