import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { pipeline } from 'node:stream/promises';
import { from as copyFrom } from 'pg-copy-streams';
import { interleaved, median } from './load.mjs';
import { residentMegabytes, startApi } from './processes.mjs';
import { ASKING, IMPORTER_BODY, LEAD } from './world.mjs';

const ROWS = 50_000;
const ROWS_FOR_MEMORY = 100_000;
const STATED_ON = '2026-01-31';
const CATEGORIES = {
  'Custody and detention': ['human-rights', 'abuse-prevention'],
  'Use of force': ['abuse-prevention'],
  'Public money': ['resource-management'],
  Complaints: ['accountability', 'responsiveness'],
};
const POSITIONS = { Yes: 'accepted', No: 'rejected', Awaiting: 'pending' };

const pick = (from, n) => Object.keys(from)[n % Object.keys(from).length];
const day = (n, later = 0) => new Date(Date.UTC(2021, 0, 1 + (n % 1500) + later)).toISOString().slice(0, 10);

/** A register as an oversight body might keep it: every fifth row carries a recommendation. */
function writeCsv(file, rows) {
  const line = (n) => {
    const finding = [
      `R-${n}`,
      `"Records of night shift ${n}, incomplete"`,
      `"Of ${20 + (n % 70)} records, ${n % 20} did not say who decided, when, and on what ground; nobody could explain it."`,
      `Police of district ${n % 43}`,
      pick(CATEGORIES, n),
      day(n),
      1 + (n % 4),
    ];
    const recommendation = [`"Review the procedure, case ${n}"`, day(n, 40), day(n, 96), pick(POSITIONS, n)];
    return [...finding, ...(n % 5 ? ['', '', '', ''] : recommendation)].join(',');
  };
  const heading = 'ref,heading,summary,force,category,seen,severity,recommendation,issued,due,accepted';
  fs.writeFileSync(file, [heading, ...Array.from({ length: rows }, (_, n) => line(n + 1))].join('\n'));
}

const MAPPING = {
  target: 'findings',
  key: ['ref'],
  bodyId: IMPORTER_BODY,
  statedOn: STATED_ON,
  columns: {
    ref: { to: 'externalId' },
    heading: { to: 'title', language: 'en' },
    summary: { to: 'summary', language: 'en' },
    force: { to: 'institutions' },
    category: { to: 'criteria', values: CATEGORIES },
    seen: { to: 'observedOn', format: 'YYYY-MM-DD' },
    severity: { to: 'severity' },
    recommendation: { to: 'recommendation.text', language: 'en' },
    issued: { to: 'recommendation.issuedOn' },
    due: { to: 'recommendation.responseDueOn' },
    accepted: { to: 'recommendation.position', values: POSITIONS },
  },
  set: {
    workflow: 'final',
    verification: 'verified',
    publication: 'published',
    polarity: 'adverse',
    'recommendation.addressee': 'institutions',
  },
};

async function ask(url, method, body) {
  const json = body && !(body instanceof FormData);
  const answer = await fetch(url, {
    method,
    headers: { ...ASKING, ...(json && { 'content-type': 'application/json' }) },
    body: json ? JSON.stringify(body) : body,
  });
  if (!answer.ok) throw new Error(`${method} ${url} answered ${answer.status}: ${await answer.text()}`);
  return answer.status === 204 ? undefined : answer.json();
}

/** The first three of the four steps; answers the address of the import. */
async function upToCheck({ url }, file) {
  const form = new FormData();
  form.set('file', await fs.openAsBlob(file), path.basename(file));
  const { id } = await ask(`${url}/api/v1/imports`, 'POST', form);
  const one = `${url}/api/v1/imports/${id}`;
  await ask(`${one}/mapping`, 'PUT', MAPPING);
  const { errorRows } = await ask(`${one}/check`, 'POST');
  if (errorRows > 0) throw new Error(`${errorRows} rows of ${file} were refused`);
  return one;
}

const keyed = (record) =>
  Object.entries(record).map(([cell, keys]) => `('${cell}', '{${[keys].flat().join(',')}}'::text[])`);
const BY_HAND = [
  `INSERT INTO finding (id, reference, body_id, author_id, writer_ids, title_en, summary_en, observed_on, severity, polarity,
      workflow, verification, visibility, publication, external_id)
    SELECT id, 'FLOOR-' || nextval('floor_reference'), '${IMPORTER_BODY}', '${LEAD}', ARRAY['${LEAD}']::uuid[], heading, summary,
      seen, severity, 'adverse', 'final', 'verified', 'public', 'published', ref
    FROM given`,
  `INSERT INTO finding_institution SELECT g.id, s.id, 1 FROM given g JOIN stakeholder s ON s.name_en = g.force`,
  `INSERT INTO finding_criterion SELECT g.id, one.key, one.nth FROM given g
    JOIN (VALUES ${keyed(CATEGORIES).join(', ')}) known (cell, keys) ON known.cell = g.category,
    unnest(known.keys) WITH ORDINALITY one (key, nth)`,
  `INSERT INTO recommendation (id, reference, issuer_id, addressee_id, author_id, text_en, type, issued_on, response_due_on, position)
    SELECT recommendation_id, 'FLOOR-' || nextval('floor_reference'), '${IMPORTER_BODY}', s.id, '${LEAD}', recommendation, 'policy',
      issued, due, known.keys[1]
    FROM given g JOIN stakeholder s ON s.name_en = g.force
    JOIN (VALUES ${keyed(POSITIONS).join(', ')}) known (cell, keys) ON known.cell = g.accepted WHERE recommendation IS NOT NULL`,
  `INSERT INTO finding_recommendation SELECT id, recommendation_id FROM given WHERE recommendation IS NOT NULL`,
  `INSERT INTO status_event (id, finding_id, recommendation_id, axis, to_value, effective_on, person_id)
    SELECT uuidv7(), g.id, NULL::uuid, event.axis, event.value, date '${STATED_ON}', '${LEAD}'::uuid FROM given g,
      (VALUES ('workflow', 'final'), ('verification', 'verified'), ('publication', 'published')) event (axis, value)
    UNION ALL
    SELECT uuidv7(), NULL, recommendation_id, 'position', known.keys[1], '${STATED_ON}', '${LEAD}' FROM given g
    JOIN (VALUES ${keyed(POSITIONS).join(', ')}) known (cell, keys) ON known.cell = g.accepted WHERE recommendation IS NOT NULL`,
  'INSERT INTO search_pending SELECT id FROM given',
];

/** COPY and insert-select into the same tables, in one transaction, with nothing looked at. */
async function byHand(client, file) {
  await client.query('BEGIN');
  await client.query(`CREATE TEMP TABLE given (ref text, heading text, summary text, force text, category text, seen date,
    severity smallint, recommendation text, issued date, due date, accepted text,
    id uuid DEFAULT uuidv7(), recommendation_id uuid DEFAULT uuidv7()) ON COMMIT DROP`);
  const copy =
    copyFrom(`COPY given (ref, heading, summary, force, category, seen, severity, recommendation, issued, due, accepted)
    FROM STDIN (FORMAT csv, HEADER)`);
  await pipeline(fs.createReadStream(file), client.query(copy));
  for (const statement of BY_HAND) await client.query(statement);
  await client.query('COMMIT');
}

/** What waits to be indexed first, as an undo does: whoever indexes takes it before it looks at the findings. */
async function takeBack(client) {
  await client.query(
    `DELETE FROM search_pending WHERE finding_id IN (SELECT id FROM finding WHERE body_id = '${IMPORTER_BODY}')`,
  );
  await client.query(`DELETE FROM recommendation WHERE issuer_id = '${IMPORTER_BODY}'`);
  await client.query(`DELETE FROM finding WHERE body_id = '${IMPORTER_BODY}'`);
}

const seconds = async (work) => {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
};

/** Rows a second of a commit, which reads and validates every row again; and how much memory a large import takes. */
export async function importLines({ client, databaseUrl, dataDir, scratch, product, rounds, settle }) {
  const file = path.join(scratch, 'register.csv');
  writeCsv(file, ROWS);
  // What an interrupted run left.
  await takeBack(client);
  await client.query('CREATE SEQUENCE IF NOT EXISTS floor_reference');
  const checks = [];
  const rates = await interleaved({
    rounds,
    floor: async () => {
      await settle();
      const took = await seconds(() => byHand(client, file));
      await takeBack(client);
      return ROWS / took;
    },
    product: async () => {
      let one;
      checks.push(await seconds(async () => (one = await upToCheck(product, file))));
      await settle();
      const took = await seconds(() => ask(`${one}/commit`, 'POST'));
      await ask(one, 'DELETE');
      return ROWS / took;
    },
  });
  return [
    { name: 'import of 50,000 rows, commit', unit: 'rows/s', ...rates, ratioAtLeast: 0.7 },
    { name: 'upload, mapping and check before it', unit: 's', product: median(checks) },
    ...(await largeImportLines({ client, databaseUrl, dataDir, scratch })),
  ];
}

/** In an API of its own, whose memory has never been larger; and how long the search takes to find all of them. */
async function largeImportLines({ client, databaseUrl, dataDir, scratch }) {
  const file = path.join(scratch, 'large-register.csv');
  writeCsv(file, ROWS_FOR_MEMORY);
  const api = await startApi(databaseUrl, dataDir);
  const rest = residentMegabytes(api.pid);
  const one = await upToCheck(api, file);
  await ask(`${one}/commit`, 'POST');
  const peak = residentMegabytes(api.pid, 'VmHWM');
  const late = await seconds(async () => {
    while ((await client.query('SELECT FROM search_pending LIMIT 1')).rowCount > 0) await pause(500);
  });
  await ask(one, 'DELETE');
  await api.stop();
  return [
    { name: 'memory over rest, import of 100,000 rows', unit: 'MB', product: peak - rest, atMost: 300 },
    { name: 'until the search finds all 100,000', unit: 's', product: late, atMost: 120 },
  ];
}
