// npm run bench: every figure beside its floor, in the same run, interleaved; medians of the rounds.
// `npm run bench -- requests overview` measures only these.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { openDataFolder } from '../tools/launcher/data-folder.mjs';
import { openEmbedded } from '../tools/postgres/embedded.mjs';
import { build } from '../tools/workspace/build.mjs';
import { boardLines } from './board.mjs';
import { dashboardLines } from './dashboards.mjs';
import { firstPaintLines } from './first-paint.mjs';
import { importLines } from './import.mjs';
import { keepingLines } from './keeping.mjs';
import { overviewLines } from './overview.mjs';
import { startApi, startFloor } from './processes.mjs';
import { LINES, printTable } from './report.mjs';
import { requestLines } from './requests.mjs';
import { rowSecurityLines } from './row-security.mjs';
import { apiStartLines, startLines } from './start.mjs';
import { workLines } from './work.mjs';
import { fill, isFilled } from './world.mjs';

const WITH_SERVERS = {
  requests: requestLines,
  security: rowSecurityLines,
  overview: overviewLines,
  dashboards: dashboardLines,
  keeping: keepingLines,
  work: workLines,
  board: boardLines,
  import: importLines,
  paint: firstPaintLines,
};
const wanted = process.argv.slice(2);
const lines = [];

const { ROUNDS = '3', ROUND_SECONDS = '5', FINDINGS = '100000', BENCH_DIR } = process.env;
const scratch = BENCH_DIR ?? fs.mkdtempSync(path.join(os.tmpdir(), 'nahliad-bench-'));
const settings = {
  scratch,
  dataDir: path.join(scratch, 'data'),
  rounds: Number(ROUNDS),
  seconds: Number(ROUND_SECONDS),
  findings: Number(FINDINGS),
};
fs.mkdirSync(scratch, { recursive: true });
fs.chmodSync(scratch, 0o755);
try {
  await build();
  await withDatabase(prepare);
  await take('start', startLines, settings);
  await withDatabase(measure);
} finally {
  printTable(lines);
  fs.writeFileSync(path.join(scratch, LINES), JSON.stringify(lines));
  if (!BENCH_DIR) fs.rmSync(scratch, { recursive: true, force: true });
}

async function withDatabase(work) {
  const data = openDataFolder(settings.dataDir);
  const database = await openEmbedded(data.folder);
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  try {
    await work({ ...settings, client, databaseUrl: database.url, settle: () => settle(client) });
  } finally {
    await client.end();
    await database.close();
    data.release();
  }
}

/** The API migrates and indexes what it is given. */
async function prepare({ client, databaseUrl, dataDir }) {
  const api = await startApi(databaseUrl, dataDir);
  if (!(await isFilled(client))) await fill(client, settings.findings);
  await settle(client);
  await api.stop();
}

async function measure(bench) {
  await take('start', apiStartLines, bench);
  const product = await startApi(bench.databaseUrl, bench.dataDir);
  const floor = await startFloor(bench.databaseUrl);
  for (const [name, linesOf] of Object.entries(WITH_SERVERS)) await take(name, linesOf, { ...bench, product, floor });
  await Promise.all([product.stop(), floor.stop()]);
}

async function take(name, linesOf, bench) {
  if (wanted.length > 0 && !wanted.includes(name)) return;
  console.log(`Measuring: ${name} …`);
  try {
    lines.push(...(await linesOf(bench)));
  } catch (error) {
    console.error(`Not measured: ${name}:`, error);
    process.exitCode = 1;
  }
}

/** Each figure begins at rest: nothing waits to be indexed, counted or sealed, and no page to be cleaned or written. */
async function settle(client) {
  const waiting =
    'SELECT FROM search_pending UNION ALL SELECT FROM count_pending UNION ALL SELECT FROM count_pending_recommendation UNION ALL SELECT FROM audit_unsealed LIMIT 1';
  while ((await client.query(waiting)).rowCount > 0) await pause(250);
  await client.query('VACUUM ANALYZE');
  await client.query('CHECKPOINT');
}
