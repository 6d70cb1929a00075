import pg from 'pg';
import { answered, byHand } from './asking.mjs';
import { overview } from './by-hand/from-records.mjs';
import { interleaved, timed } from './load.mjs';

const TIMES = 7;
const WINDOWS = [
  {
    name: 'GET /overview, 24 months',
    path: '/overview?window=24',
    since: () => new Date(Date.now() - 730.5 * 86_400_000),
  },
  { name: 'GET /overview, all years', path: '/overview?window=all', since: () => new Date(0) },
];

/** Milliseconds until the overview's data are there: in one request, and by hand over as many connections as statements. */
export async function overviewLines({ databaseUrl, product, rounds, settle }) {
  await settle();
  const pool = new pg.Pool({ connectionString: databaseUrl });
  const lines = [];
  for (const { name, path, since } of WINDOWS) {
    const took = await interleaved({
      rounds,
      product: () => timed(() => answered(`${product.url}/api/v1${path}`), TIMES),
      floor: () => timed(() => byHand(pool, overview(), since()), TIMES),
    });
    lines.push({ name, unit: 'ms', ...took, ratioAtMost: 2 });
  }
  await pool.end();
  return lines;
}
