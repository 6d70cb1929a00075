// Compiles the package in the current folder file by file (CommonJS, with the decorator metadata that injection needs).
import { transformFile } from '@swc/core';
import fs from 'node:fs';
import path from 'node:path';

const source = fs.existsSync('src') ? 'src' : '.';
const wanted = /(?<!\.spec|\.d)\.ts$/;
const skipped = /^(dist|node_modules|testing)$/;

const walk = (folder) =>
  fs.readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) return skipped.test(entry.name) ? [] : walk(file);
    return wanted.test(entry.name) ? [file] : [];
  });

async function compile(file) {
  const { code, map } = await transformFile(file, {
    sourceMaps: true,
    swcrc: false,
    module: { type: 'commonjs' },
    jsc: {
      target: 'es2022',
      keepClassNames: true,
      parser: { syntax: 'typescript', decorators: true },
      transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
    },
  });
  const out = path.join('dist', path.relative(source, file).replace(/\.ts$/, '.js'));
  fs.mkdirSync(path.dirname(out), { recursive: true });
  fs.writeFileSync(out, `${code}\n//# sourceMappingURL=${path.basename(out)}.map\n`);
  fs.writeFileSync(`${out}.map`, map);
}

fs.rmSync('dist', { recursive: true, force: true });
await Promise.all(walk(source).map(compile));
