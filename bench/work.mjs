import { createHash, randomUUID } from 'node:crypto';
import pg from 'pg';
import { answered } from './asking.mjs';
import { interleaved, timed } from './load.mjs';
import { BODY, institution } from './world.mjs';

const TIMES = 15;
const SECRETS = { lead: 'bench-session-of-another-lead', respondent: 'bench-session-of-one-respondent' };
const asking = (role) => ({ cookie: `nahliad_session=${SECRETS[role]}` });

const named = (s) =>
  `json_build_object('id', ${s}.id, 'name', json_build_object('en', ${s}.name_en, 'uk', ${s}.name_uk))`;
const group = (table, alias, title, party, due, order, condition) => `
  SELECT max(w.total) AS count, json_agg(json_build_object('id', ${alias}.id, 'reference', ${alias}.reference,
    'title', json_build_object('en', ${alias}.${title}_en, 'uk', ${alias}.${title}_uk), 'party', (${party}), 'dueOn', ${due})) AS first
  FROM (SELECT ${alias}.id, count(*) OVER () AS total FROM ${table} ${alias} WHERE ${condition} ORDER BY ${order} LIMIT 5) w
  JOIN ${table} ${alias} ON ${alias}.id = w.id HAVING count(*) > 0`;
const findings = (condition) =>
  group(
    'finding',
    'f',
    'title',
    `SELECT ${named('s')} FROM finding_institution fi JOIN stakeholder s ON s.id = fi.institution_id
      WHERE fi.finding_id = f.id ORDER BY fi.position LIMIT 1`,
    'f.reply_due_on',
    'f.reply_due_on, f.updated_at',
    condition,
  );
const recommendations = (party, condition) =>
  group(
    'recommendation',
    'r',
    'text',
    `SELECT ${named('s')} FROM stakeholder s WHERE s.id = r.${party}`,
    'r.response_due_on',
    'r.response_due_on, r.issued_on',
    condition,
  );
const all = (...groups) => groups.join(' UNION ALL ');
const BY_LEAD = `f.body_id = '${BODY}' AND $1 <> ALL(f.writer_ids) AND`;
const inWhich = (part) => `f.id IN (SELECT p.finding_id FROM participation p WHERE p.body_id = '${BODY}' AND ${part})`;
const ADDRESSED = `r.addressee_id = '${institution(1)}'
  AND r.implementation NOT IN ('closed-implemented', 'closed-not-implemented', 'closed-superseded', 'closed-no-longer-applicable', 'withdrawn')
  AND EXISTS (SELECT FROM finding_recommendation fr JOIN finding f ON f.id = fr.finding_id
    WHERE fr.recommendation_id = r.id AND f.visibility <> 'confidential')
  AND NOT EXISTS (SELECT FROM deadline_suspension h WHERE h.recommendation_id = r.id) AND`;

/** What waits, by hand: each way in which it does, the first five of it and how much there is. */
const BY_HAND = {
  lead: all(
    findings(`f.workflow = 'draft' AND f.author_id = $1`),
    findings(`f.workflow = 'returned' AND f.author_id = $1`),
    findings(`${BY_LEAD} f.workflow IN ('submitted', 'reopened')`),
    findings(`${BY_LEAD} f.workflow = 'under-review'`),
    findings(`${BY_LEAD} f.workflow IN ('assessed', 'shared-for-reply')`),
    findings(
      `f.workflow IN ('submitted', 'under-review', 'assessed', 'shared-for-reply') AND ${inWhich("p.role = 'co-lead'")}`,
    ),
    findings(inWhich(`p.role = 'co-lead' AND p.state = 'accepted'`)),
    findings(`f.workflow = 'shared-for-reply' AND f.body_id = '${BODY}'
      AND f.id IN (SELECT finding_id FROM reply_extension WHERE state = 'asked')`),
    findings(`f.id IN (SELECT finding_id FROM referral WHERE state = 'sent' AND to_body_id = '${BODY}')`),
    findings(inWhich(`p.state = 'invited'`)),
    recommendations('addressee_id', `r.implementation = 'claimed-implemented' AND r.issuer_id = '${BODY}'`),
  ),
  respondent: all(
    findings(`f.workflow = 'draft' AND f.author_id = $1`),
    findings(`f.workflow = 'shared-for-reply' AND EXISTS (SELECT FROM finding_institution fi
      WHERE fi.finding_id = f.id AND fi.institution_id = '${institution(1)}')`),
    recommendations('issuer_id', `${ADDRESSED} r.position IN ('pending', 'under-consideration')`),
    recommendations('issuer_id', `${ADDRESSED} r.target_on < current_date`),
  ),
};

/** Milliseconds until somebody sees what waits for them. */
export async function workLines({ client, databaseUrl, product, rounds, settle }) {
  const people = {
    lead: await aPerson(client, 'lead', BODY),
    respondent: await aPerson(client, 'respondent', institution(1)),
  };
  await someWork(client);
  await settle();
  const pool = new pg.Pool({ connectionString: databaseUrl });
  const lines = [];
  for (const [role, text] of Object.entries(BY_HAND)) {
    const byHand = () => pool.query({ name: `work ${role}`, text, values: [people[role]] });
    const asked = () => answered(`${product.url}/api/v1/work`, asking(role));
    await Promise.all([asked(), byHand()]);
    const took = await interleaved({ rounds, product: () => timed(asked, TIMES), floor: () => timed(byHand, TIMES) });
    lines.push({ name: `GET /work, a ${role}`, unit: 'ms', ...took, ratioAtMost: 2 });
  }
  await pool.end();
  return lines;
}

async function aPerson(client, role, stakeholderId) {
  const id = randomUUID();
  await client.query(
    `INSERT INTO person (id, email, name, password_hash) VALUES ($1::uuid, ($1::uuid)::text || '@bench.example', 'One', 'none')`,
    [id],
  );
  await client.query('INSERT INTO membership (id, person_id, stakeholder_id, role) VALUES ($1, $2, $3, $4)', [
    randomUUID(),
    id,
    stakeholderId,
    role,
  ]);
  await client.query(
    `INSERT INTO session (token_hash, person_id, expires_at) VALUES ($1, $2, now() + interval '1 day')
     ON CONFLICT (token_hash) DO UPDATE SET person_id = excluded.person_id`,
    [createHash('sha256').update(SECRETS[role]).digest(), id],
  );
  return id;
}

/** A hundredth of what was found is under way, and a hundredth of what was recommended is claimed to be done. */
async function someWork(client) {
  await client.query(`
    UPDATE finding SET reply_due_on = current_date + 9,
      workflow = (ARRAY['submitted', 'under-review', 'assessed', 'shared-for-reply'])[1 + abs(hashtext(reference) % 4)]
    WHERE right(reference, 2) = '77' AND publication = 'unpublished';
    UPDATE recommendation SET implementation = 'claimed-implemented' WHERE right(reference, 2) = '78'`);
}
