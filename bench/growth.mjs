// node bench/growth.mjs LARGE SMALL: what dashboards cost in a large register beside a small one, out of the folders
// (BENCH_DIR) of two runs.
import fs from 'node:fs';
import path from 'node:path';
import { LINES, printTable } from './report.mjs';

const [large, small] = process.argv.slice(2).map((folder) => JSON.parse(fs.readFileSync(path.join(folder, LINES))));
const inSmall = new Map(small.map(({ name, product }) => [name, product]));

printTable(
  large
    .filter(({ name, unit }) => unit === 'ms' && inSmall.has(name))
    .map(({ name, unit, product }) => ({ name, unit, product, floor: inSmall.get(name), ratioAtMost: 1.2 })),
  ['large', 'small'],
);
