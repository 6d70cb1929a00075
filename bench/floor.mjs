// The floor: what the same work costs a bare server with one named prepared statement an operation, and nothing else.
import http from 'node:http';
import pg from 'pg';
import { uuidv7 } from 'uuidv7';
import { FROM_COUNTS } from './by-hand/from-counts.mjs';

const named = (s) =>
  `json_build_object('id', ${s}.id, 'name', json_build_object('en', ${s}.name_en, 'uk', ${s}.name_uk))`;
const FIELDS = `
  'id', f.id, 'reference', f.reference, 'bodyId', f.body_id,
  'title', json_build_object('en', f.title_en, 'uk', f.title_uk),
  'summary', json_build_object('en', f.summary_en, 'uk', f.summary_uk),
  'observedOn', f.observed_on, 'observedTo', f.observed_to, 'severity', f.severity, 'polarity', f.polarity,
  'themes', f.themes, 'scale', f.scale, 'region', f.region, 'personsAffected', f.persons_affected, 'workflow', f.workflow,
  'verification', f.verification, 'visibility', f.visibility, 'publication', f.publication, 'version', f.version,
  'createdAt', f.created_at, 'updatedAt', f.updated_at,
  'body', (SELECT ${named('s')} FROM stakeholder s WHERE s.id = f.body_id),
  'institutions', (SELECT json_agg(${named('s')} ORDER BY fi.position)
    FROM finding_institution fi JOIN stakeholder s ON s.id = fi.institution_id WHERE fi.finding_id = f.id),
  'criteria', (SELECT json_agg(fc.criterion ORDER BY fc.position) FROM finding_criterion fc WHERE fc.finding_id = f.id)`;
const IN_LIST = `json_build_object(${FIELDS})`;
const WHOLE = `json_build_object(${FIELDS},
  'detail', json_build_object('en', f.detail_en, 'uk', f.detail_uk), 'affectedGroups', f.affected_groups,
  'recommendations', (SELECT json_agg(json_build_object('id', r.id, 'reference', r.reference,
      'text', json_build_object('en', r.text_en, 'uk', r.text_uk), 'position', r.position,
      'implementation', r.implementation, 'responseDueOn', r.response_due_on) ORDER BY r.issued_on)
    FROM finding_recommendation fr JOIN recommendation r ON r.id = fr.recommendation_id WHERE fr.finding_id = f.id))`;

const FILTERED = `
  FROM finding f WHERE f.severity = ANY($1::smallint[]) AND f.observed_on >= $3::date
    AND EXISTS (SELECT FROM finding_criterion fc WHERE fc.finding_id = f.id AND fc.criterion = $2)`;

const STATEMENTS = {
  ...FROM_COUNTS,
  get: `SELECT (${WHOLE})::text AS json FROM finding f WHERE f.id = $1`,
  create: `
    WITH made AS (
      INSERT INTO finding (id, reference, body_id, author_id, writer_ids, title_en, summary_en, observed_on, severity, polarity)
      VALUES ($1, $2, $3, $4, ARRAY[$4::uuid], $5, $6, $7, $8, $9) RETURNING id
    ), institutions AS (
      INSERT INTO finding_institution SELECT made.id, one.id, one.nth FROM made, unnest($10::uuid[]) WITH ORDINALITY one (id, nth)
    ), criteria AS (
      INSERT INTO finding_criterion SELECT made.id, one.key, one.nth FROM made, unnest($11::text[]) WITH ORDINALITY one (key, nth)
    )
    SELECT json_build_object('id', id)::text AS json FROM made`,
  list: `
    SELECT json_build_object('total', (SELECT count(*) ${FILTERED}), 'items', (SELECT json_agg(item.json) FROM (
      SELECT ${IN_LIST} AS json ${FILTERED} ORDER BY f.observed_on DESC, f.id DESC LIMIT 50) item))::text AS json`,
  search: `
    SELECT coalesce(json_agg(item.json), '[]')::text AS json FROM (
      SELECT ${IN_LIST} AS json FROM finding_search s JOIN finding f ON f.id = s.finding_id
      WHERE s.document LIKE $1 ORDER BY f.observed_on DESC, f.id DESC LIMIT 20) item`,
};

const ROUTES = {
  'GET /overview': () => ['overview', []],
  'GET /coverage': () => ['coverage', []],
  'GET /get': (url) => ['get', [url.searchParams.get('id')]],
  'GET /list': ({ searchParams }) => [
    'list',
    [searchParams.getAll('severity'), searchParams.get('criterion'), searchParams.get('from')],
  ],
  'GET /search': (url) => ['search', [`%${url.searchParams.get('q')}%`]],
  'POST /create': (_url, body) => [
    'create',
    [
      uuidv7(),
      `FLOOR-${uuidv7()}`,
      body.bodyId,
      body.authorId,
      body.title.en,
      body.summary.en,
      body.observedOn,
      body.severity,
      body.polarity,
      body.institutionIds,
      body.criteria,
    ],
  ],
};

async function bodyOf(request) {
  let text = '';
  for await (const part of request) text += part;
  return text ? JSON.parse(text) : undefined;
}

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 8 });
const server = http.createServer(async (request, response) => {
  const url = new URL(request.url, 'http://floor');
  const [name, values] = ROUTES[`${request.method} ${url.pathname}`](url, await bodyOf(request));
  const { rows } = await pool.query({ name, text: STATEMENTS[name], values });
  response.writeHead(request.method === 'POST' ? 201 : 200, { 'content-type': 'application/json' });
  response.end(rows[0].json);
});
server.listen(0, '127.0.0.1', () => process.send({ url: `http://127.0.0.1:${server.address().port}` }));
process.once('disconnect', () => process.exit());
