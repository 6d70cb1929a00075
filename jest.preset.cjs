const fs = require('node:fs');
const path = require('node:path');
const { createRequire } = require('node:module');

const root = __dirname;

/** Packages with no CommonJS entry: Jest cannot require() them on the Node we support, so swc compiles exactly these. */
function esmOnlyPackages() {
  const modules = path.join(root, 'node_modules');
  const require = createRequire(path.join(root, 'package.json'));
  const names = fs
    .readdirSync(modules)
    .filter((name) => !name.startsWith('.'))
    .flatMap((name) =>
      name.startsWith('@') ? fs.readdirSync(path.join(modules, name)).map((inner) => `${name}/${inner}`) : [name],
    );
  return names.filter((name) => {
    try {
      return isEsm(require.resolve(name));
    } catch {
      return false;
    }
  });
}

function isEsm(file) {
  if (/\.(mjs|cjs|json|node)$/.test(file)) return file.endsWith('.mjs');
  for (let folder = path.dirname(file); folder !== root; folder = path.dirname(folder)) {
    const manifest = path.join(folder, 'package.json');
    if (fs.existsSync(manifest)) return JSON.parse(fs.readFileSync(manifest, 'utf8')).type === 'module';
  }
  return false;
}

const typescript = (tsx) => ({
  swcrc: false,
  sourceMaps: 'inline',
  module: { type: 'commonjs' },
  jsc: {
    target: 'es2022',
    keepClassNames: true,
    parser: { syntax: 'typescript', tsx, decorators: true },
    transform: {
      legacyDecorator: true,
      decoratorMetadata: true,
      useDefineForClassFields: false,
      react: { runtime: 'automatic' },
    },
  },
});
const javascript = {
  swcrc: false,
  module: { type: 'commonjs', ignoreDynamic: false },
  jsc: { target: 'es2022', parser: { syntax: 'ecmascript' } },
};
const escaped = (name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

module.exports = (project) => ({
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['node', 'node-addons', 'module-sync'] },
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'cjs', 'json'],
  moduleNameMapper: {
    '^@nahliad/migrations$': `${root}/migrations/index.ts`,
    '^@nahliad/domain/labels/(.*)$': `${root}/libs/domain/src/labels/$1.ts`,
    '^@nahliad/([^/]+)$': `${root}/libs/$1/src/index.ts`,
    '^(\\.{1,2}/.*)\\.js$': ['$1', '$1.js'],
    '\\.css$': `${root}/tools/empty-css.cjs`,
  },
  transform: {
    '^.+\\.ts$': ['@swc/jest', typescript(false)],
    '^.+\\.tsx$': ['@swc/jest', typescript(true)],
    '^.+\\.m?js$': ['@swc/jest', javascript],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esmOnlyPackages().map(escaped).join('|')})/)`],
  cacheDirectory: `${root}/node_modules/.cache/jest`,
  ...project,
});
