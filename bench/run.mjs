// npm run bench: every figure beside its floor, in the same run, interleaved; medians of the rounds.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { openEmbedded } from '../tools/postgres/embedded.mjs';
import { openDataFolder } from '../tools/launcher/data-folder.mjs';
import { build } from '../tools/workspace/build.mjs';
import { importLines } from './import.mjs';
import { latency, median, rate } from './load.mjs';
import { overviewFloor } from './overview.mjs';
import { residentMegabytes, startApi, startFloor } from './processes.mjs';
import { printTable, verdict } from './report.mjs';
import { OVERVIEW, RATES } from './requests.mjs';
import { fill } from './world.mjs';

const ROUNDS = Number(process.env.ROUNDS ?? 3);
const SECONDS = Number(process.env.SECONDS ?? 5);
const FINDINGS = Number(process.env.FINDINGS ?? 100_000);

const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'nahliad-bench-'));
fs.chmodSync(scratch, 0o755);
await build({});
const data = openDataFolder(scratch);
const database = await openEmbedded(data.folder);
const client = new pg.Client({ connectionString: database.url });
await client.connect();
try {
  await (await startApi(database.url, scratch)).stop();
  console.log(`filling ${FINDINGS.toLocaleString('en')} findings …`);
  await fill(client, { findings: FINDINGS });
  const lines = await startLines();
  const product = await startApi(database.url, scratch);
  const floor = await startFloor(database.url);
  lines.push({ name: 'idle memory', unit: 'MB', product: residentMegabytes(product.pid), target: { atMost: 170 } });
  await indexed();
  for (const one of RATES) lines.push(await interleaved(one, product, floor));
  lines.push(await overviewLine(product));
  lines.push(...(await importLines({ product, client, rounds: ROUNDS, databaseUrl: database.url })));
  await Promise.all([product.stop(), floor.stop()]);
  printTable(lines.map(verdict));
} finally {
  await client.end();
  await database.close();
  data.release();
  fs.rmSync(scratch, { recursive: true, force: true });
}

/** From the start of the process to the first answer, with the data in place. */
async function startLines() {
  const took = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const api = await startApi(database.url, scratch);
    took.push(api.readyMs / 1000);
    await api.stop();
  }
  return [{ name: 'start, data in place', unit: 's', product: median(took), target: { atMost: 3 } }];
}

/** The rates are those of a product at rest: its search index has taken everything in. */
async function indexed() {
  for (;;) {
    const { rows } = await client.query('SELECT count(*)::int AS waiting FROM search_pending');
    if (rows[0].waiting === 0) return client.query('VACUUM ANALYZE');
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

async function interleaved({ name, target, ...ask }, product, floor) {
  const rates = { product: [], floor: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    rates.floor.push(await rate({ ...ask.floor(floor.url), seconds: SECONDS }));
    rates.product.push(await rate({ ...ask.product(product.url), seconds: SECONDS }));
  }
  console.log(name, rates);
  return { name, unit: '/s', product: median(rates.product), floor: median(rates.floor), target };
}

async function overviewLine(product) {
  const took = { product: [], floor: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    took.floor.push(await overviewFloor(client));
    took.product.push(await latency(OVERVIEW(product.url)));
  }
  console.log('GET /overview', took);
  const [ours, bare] = [median(took.product), median(took.floor)];
  return { name: 'GET /overview', unit: 'ms', product: ours, floor: bare, target: { ratioAtMost: 2 } };
}
