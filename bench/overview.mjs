import pg from 'pg';
import { interleaved, timed } from './load.mjs';
import { ASKING, BODY, LEAD } from './world.mjs';

const TIMES = 7;

export const READABLE = `(f.publication IN ('published', 'corrected') OR f.author_id = '${LEAD}'
  OR (f.workflow <> 'draft' AND (f.visibility IN ('public', 'partners') OR (f.visibility <> 'confidential' AND f.body_id = '${BODY}'))))`;
export const COUNTED = `f.workflow IN ('final', 'closed') AND f.verification IN ('verified', 'partly-verified') AND ${READABLE}`;
const rows = (select) => `(SELECT json_agg(answer) FROM (${select}) answer)`;
const evidence = (on) => {
  const age = `((current_date - ${on}) / 30.4375::float8)`;
  return `sum(power(0.5::float8, ${age} / 12)) AS weight, sum(power(0.25::float8, ${age} / 12)) AS squared,
    percentile_cont(0.5) WITHIN GROUP (ORDER BY ${age}) AS median_age, count(*) AS verified`;
};
const DECIDED = `('accepted', 'partially-accepted', 'noted', 'rejected')`;

/** The figures of the overview by hand: plain aggregates over the columns as they are now, each set of records read once. */
const STATEMENTS = {
  institutions:
    'SELECT id, name_en, name_uk FROM stakeholder WHERE institution_type IS NOT NULL AND active ORDER BY name_en',
  findings: `
    WITH act AS MATERIALIZED (
      SELECT f.id, f.body_id, f.observed_on, f.severity, f.polarity, b.category
      FROM finding f JOIN stakeholder b ON b.id = f.body_id
      WHERE ${COUNTED} AND f.observed_on > $1 AND f.observed_on <= current_date
    )
    SELECT ${rows(`SELECT criterion, polarity, severity, count(*) FROM act JOIN finding_criterion fc ON fc.finding_id = act.id
        GROUP BY 1, 2, 3`)} AS criteria,
      ${rows(`SELECT institution_id, criterion, count(*), max(observed_on), array_agg(DISTINCT category) FROM act
        JOIN finding_institution fi ON fi.finding_id = act.id JOIN finding_criterion fc ON fc.finding_id = act.id
        GROUP BY 1, 2`)} AS coverage,
      ${rows(`SELECT to_char(observed_on, 'YYYY-MM') AS month, severity, count(*) FROM act GROUP BY 1, 2`)} AS months,
      ${rows(`SELECT category, count(*), count(*) FILTER (WHERE polarity = 'adverse') AS adverse FROM act GROUP BY 1`)} AS totals,
      ${rows(`SELECT ${evidence('observed_on')} FROM act`)} AS evidence`,
  recommendations: `
    WITH recommended AS MATERIALIZED (
      SELECT r.id, r.reference, r.text_en, r.text_uk, r.addressee_id, r.issued_on, r.response_due_on, r.target_on, r.position,
        r.implementation, (SELECT min(received_on) FROM response WHERE recommendation_id = r.id AND substantive) AS replied_on
      FROM recommendation r
      WHERE r.issued_on <= current_date AND r.implementation <> 'withdrawn' AND EXISTS (
        SELECT FROM finding_recommendation fr JOIN finding f ON f.id = fr.finding_id
        WHERE fr.recommendation_id = r.id AND ${COUNTED})
    )
    SELECT ${rows(`SELECT position, count(*) FROM recommended WHERE issued_on > $1 GROUP BY 1`)} AS positions,
      ${rows(`SELECT ${evidence('issued_on')} FROM recommended WHERE issued_on > $1 AND position IN ${DECIDED}`)} AS accepted,
      ${rows(`SELECT replied_on <= response_due_on AS on_time, replied_on IS NULL AS unanswered, position IN ${DECIDED} AS decided,
        count(*) FROM recommended WHERE response_due_on > $1 AND response_due_on <= current_date GROUP BY 1, 2, 3`)} AS replies,
      ${rows(`SELECT ${evidence('response_due_on')} FROM recommended
        WHERE response_due_on > $1 AND response_due_on <= current_date`)} AS replied,
      ${rows(`SELECT target_on IS NULL AS without, target_on < current_date AS late, count(*) FROM recommended
        WHERE implementation NOT LIKE 'closed-%' GROUP BY 1, 2`)} AS open,
      ${rows(`SELECT ${evidence('issued_on')} FROM recommended WHERE target_on IS NOT NULL`)} AS overdue,
      ${rows(`SELECT late.*, s.name_en, s.name_uk FROM recommended late JOIN stakeholder s ON s.id = late.addressee_id
        WHERE position NOT IN ${DECIDED} AND replied_on IS NULL AND response_due_on < current_date
          OR implementation NOT LIKE 'closed-%' AND target_on < current_date
        ORDER BY least(response_due_on, target_on) LIMIT 10`)} AS longest`,
};

const WINDOWS = [
  { name: 'GET /overview, 24 months', query: 'window=24', since: () => new Date(Date.now() - 730.5 * 86_400_000) },
  { name: 'GET /overview, all years', query: 'window=all', since: () => new Date(0) },
];

/** Milliseconds until the overview's data are there: in one request, and by hand over as many connections as statements. */
export async function overviewLines({ databaseUrl, product, rounds, settle }) {
  await settle();
  const pool = new pg.Pool({ connectionString: databaseUrl });
  const lines = [];
  for (const { name, query, since } of WINDOWS) {
    const byHand = () =>
      Promise.all(
        Object.entries(STATEMENTS).map(([key, text]) =>
          pool.query({ name: key, text, values: text.includes('$1') ? [since()] : [] }),
        ),
      );
    const asked = async () => {
      const answer = await fetch(`${product.url}/api/v1/overview?${query}`, { headers: ASKING });
      if (!answer.ok) throw new Error(`The overview answered ${answer.status}: ${await answer.text()}`);
      await answer.json();
    };
    const took = await interleaved({ rounds, product: () => timed(asked, TIMES), floor: () => timed(byHand, TIMES) });
    lines.push({ name, unit: 'ms', ...took, ratioAtMost: 2 });
  }
  await pool.end();
  return lines;
}
