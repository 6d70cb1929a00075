import pg from 'pg';
import { interleaved, timed } from './load.mjs';
import { COUNTED } from './overview.mjs';
import { ASKING } from './world.mjs';

const TIMES = 15;
const BODIES = `(SELECT stakeholder_id FROM membership)`;
const RECENT = `current_date - interval '24 months'`;

/** What each body found where, ever and of late, and when it last did: out of the findings … */
const FROM_FINDINGS = `
  SELECT f.body_id, institution_id, criterion, count(*) FILTER (WHERE observed_on > ${RECENT}), max(observed_on)
  FROM finding f JOIN finding_institution fi ON fi.finding_id = f.id JOIN finding_criterion fc ON fc.finding_id = f.id
  WHERE ${COUNTED} AND observed_on <= current_date GROUP BY 1, 2, 3`;

/** … and out of the counts that are kept of them. */
const FROM_COUNTS = `
  SELECT body_id, institution_id, criterion, sum(n) FILTER (WHERE recent), (
    SELECT max(observed_on) FROM count_of_look_day d
    WHERE (d.body_id, d.institution_id, d.criterion) = (l.body_id, l.institution_id, l.criterion) AND n > 0)
  FROM count_of_look l WHERE audience <= 1 OR (audience = 2 AND body_id IN ${BODIES}) GROUP BY 1, 2, 3`;

/** Milliseconds until the map of coverage is there, just after somebody has written something: nothing is remembered. */
export async function dashboardLines({ databaseUrl, product, rounds, settle }) {
  await settle();
  const pool = new pg.Pool({ connectionString: databaseUrl });
  const afterCommit = (read) => async () => {
    await pool.query('SELECT pg_current_xact_id()');
    await read();
  };
  const asked = afterCommit(async () => {
    const answer = await fetch(`${product.url}/api/v1/coverage`, { headers: ASKING });
    if (!answer.ok) throw new Error(`The map of coverage answered ${answer.status}: ${await answer.text()}`);
    await answer.json();
  });
  const beside = async (name, text, limit) => {
    const byHand = afterCommit(() => pool.query({ name, text }));
    const took = await interleaved({ rounds, product: () => timed(asked, TIMES), floor: () => timed(byHand, TIMES) });
    return { name, unit: 'ms', ...took, ratioAtMost: limit };
  };
  const lines = [
    await beside('GET /coverage after a commit, findings by hand', FROM_FINDINGS, 0.01),
    await beside('the same, kept counts by hand', FROM_COUNTS, 2),
  ];
  await pool.end();
  return lines;
}
