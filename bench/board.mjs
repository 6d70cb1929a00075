import pg from 'pg';
import { answered } from './asking.mjs';
import { READABLE } from './by-hand/readable.mjs';
import { interleaved, timed } from './load.mjs';

const TIMES = 7;
const CLOSED = `('closed-implemented', 'closed-not-implemented', 'closed-superseded', 'closed-no-longer-applicable', 'withdrawn')`;
const named = (s) =>
  `json_build_object('id', ${s}.id, 'name', json_build_object('en', ${s}.name_en, 'uk', ${s}.name_uk))`;

/** The board by hand: how many there are in each state, and of the open ones the eight that hurt most. */
const BY_HAND = `
  WITH found AS MATERIALIZED (
    SELECT r.id, r.implementation, CASE WHEN r.implementation NOT IN ${CLOSED} THEN
      (CASE coalesce(r.priority, 'medium') WHEN 'low' THEN 1 WHEN 'medium' THEN 2 ELSE 3 END) * power(3, worst.severity - 1)
        * least(4, greatest(0.25, (current_date - r.issued_on)::float8 / greatest(1, coalesce(r.target_on - r.issued_on, 365))))
      ELSE 0 END AS urgency
    FROM recommendation r JOIN (
      SELECT fr.recommendation_id, max(f.severity) AS severity
      FROM finding_recommendation fr JOIN finding f ON f.id = fr.finding_id WHERE ${READABLE} GROUP BY fr.recommendation_id
    ) worst ON worst.recommendation_id = r.id
    WHERE r.issued_on >= $1
  ),
  ranked AS (
    SELECT id, row_number() OVER (PARTITION BY implementation ORDER BY urgency DESC, id DESC) AS nth
    FROM found WHERE implementation NOT IN ${CLOSED}
  )
  SELECT counted.implementation, counted.total, shown.items
  FROM (SELECT implementation, count(*) AS total FROM found GROUP BY 1) counted LEFT JOIN (
    SELECT r.implementation, json_agg(json_build_object('id', r.id, 'reference', r.reference,
      'text', json_build_object('en', r.text_en, 'uk', r.text_uk), 'issuer', ${named('issuer')}, 'addressee', ${named('addressee')},
      'issuedOn', r.issued_on, 'responseDueOn', r.response_due_on, 'targetOn', r.target_on, 'position', r.position,
      'findings', (SELECT json_agg(f.id) FROM finding_recommendation fr JOIN finding f ON f.id = fr.finding_id
        WHERE fr.recommendation_id = r.id AND ${READABLE})) ORDER BY ranked.nth) AS items
    FROM ranked JOIN recommendation r ON r.id = ranked.id
    JOIN stakeholder issuer ON issuer.id = r.issuer_id JOIN stakeholder addressee ON addressee.id = r.addressee_id
    WHERE ranked.nth <= 8 GROUP BY 1
  ) shown USING (implementation)`;

let serial = 0;
const someDay = () => `20${14 + ((serial += 1) % 3)}-01-${String(1 + (serial % 28)).padStart(2, '0')}`;
const DAYS = { 'the board of recommendations': () => '2014-01-01', 'the same, filtered otherwise each time': someDay };

/** Milliseconds until somebody sees the board. */
export async function boardLines({ databaseUrl, product, rounds, settle }) {
  await settle();
  const pool = new pg.Pool({ connectionString: databaseUrl });
  const lines = [];
  for (const [name, day] of Object.entries(DAYS)) {
    const byHand = () => pool.query({ name: 'board', text: BY_HAND, values: [day()] });
    const asked = () => answered(`${product.url}/api/v1/recommendations/board?from=${day()}`);
    await Promise.all([asked(), byHand()]);
    const took = await interleaved({ rounds, product: () => timed(asked, TIMES), floor: () => timed(byHand, TIMES) });
    lines.push({ name, unit: 'ms', ...took, ratioAtMost: 2 });
  }
  await pool.end();
  return lines;
}
