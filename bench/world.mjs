import { createHash } from 'node:crypto';

const SECRET = 'bench-session-of-one-lead';
/** The headers of somebody who is signed in: the lead of both bodies. */
export const ASKING = { cookie: `nahliad_session=${SECRET}` };
export const BODY = '01890000-0000-7000-8000-000000000001';
export const LEAD = '01890000-0000-7000-8000-000000000002';
export const IMPORTER_BODY = '01890000-0000-7000-8000-000000000003';
const INSTITUTIONS = 43;
export const institution = (n) => `01890000-0000-7000-8001-${String(n % INSTITUTIONS).padStart(12, '0')}`;
export const finding = (n) => `01890000-0000-7000-8003-${String(n).padStart(12, '0')}`;

const uuid = (kind, n) => `('01890000-0000-7000-${kind}-' || lpad((${n})::text, 12, '0'))::uuid`;
const pick = (from, by) => `(ARRAY[${from.map((one) => `'${one}'`).join(',')}])[1 + (${by}) % ${from.length}]`;

const CRITERIA = ['legal-framework', 'accountability', 'transparency', 'responsiveness', 'representation'].concat([
  'abuse-prevention',
  'resource-management',
  'access-to-information',
  'human-rights',
  'equal-security',
]);
const SUBJECTS = [
  'detention records',
  'night patrols',
  'procurement files',
  'complaint registers',
  'use of force reports',
];
const WORDS = ['incomplete', 'late', 'missing', 'contradictory', 'unsigned', 'unlawful', 'corrected', 'exemplary'];
const SUBJECTS_UK = [
  'протоколи затримання',
  'нічні патрулі',
  'закупівельні справи',
  'журнали скарг',
  'рапорти про силу',
];

export const isFilled = async (client) => (await client.query('SELECT FROM finding LIMIT 1')).rowCount > 0;

/** Fills an empty, migrated database with a made-up country; the same every time. */
export async function fill(client, findings) {
  console.log(`Making up ${findings.toLocaleString('en')} findings …`);
  await client.query(`
    INSERT INTO stakeholder (id, category, name_en, name_uk) VALUES
      ('${BODY}', 'ombuds', 'Bench Ombuds', 'Омбудсман'), ('${IMPORTER_BODY}', 'parliament', 'Bench Committee', 'Комітет');
    INSERT INTO stakeholder (id, category, name_en, name_uk, institution_type)
      SELECT ${uuid('8001', 'n')}, 'security-institution', 'Police of district ' || n, 'Поліція округу ' || n, 'police'
      FROM generate_series(0, ${INSTITUTIONS - 1}) n;
    INSERT INTO person (id, email, name, password_hash) VALUES ('${LEAD}', 'lead@bench.example', 'Lead', 'none');
    INSERT INTO membership (id, person_id, stakeholder_id, role) VALUES
      (${uuid('8002', '1')}, '${LEAD}', '${BODY}', 'lead'), (${uuid('8002', '2')}, '${LEAD}', '${IMPORTER_BODY}', 'lead');`);
  await client.query(
    `INSERT INTO session (token_hash, person_id, expires_at) VALUES ($1, $2, now() + interval '1 day')`,
    [createHash('sha256').update(SECRET).digest(), LEAD],
  );
  await fillFindings(client, findings);
  await fillRecommendations(client, Math.round(findings * 0.4));
  await client.query('INSERT INTO search_pending SELECT id FROM finding; ANALYZE');
}

async function fillFindings(client, count) {
  await client.query(`
    INSERT INTO finding (id, reference, body_id, author_id, writer_ids, title_en, title_uk, summary_en, observed_on, severity,
      polarity, themes, workflow, verification, visibility, publication, created_at)
    SELECT ${uuid('8003', 'n')}, 'UA-2025-' || lpad(n::text, 7, '0'), '${BODY}', '${LEAD}', ARRAY['${LEAD}']::uuid[],
      initcap(${pick(WORDS, 'n')}) || ' ' || ${pick(SUBJECTS, 'n / 8')} || ' in district ' || n % ${INSTITUTIONS},
      initcap(${pick(SUBJECTS_UK, 'n / 8')}) || ' в окрузі ' || n % ${INSTITUTIONS},
      'Of ' || 20 + n % 70 || ' files looked at, ' || n % 20 || ' were ' || ${pick(WORDS, 'n / 3')} || '; case ' || md5(n::text),
      date '2016-01-01' + (n::bigint * 7919 % 3900)::int, 1 + n % 4, ${pick(['adverse', 'adverse', 'adverse', 'positive', 'observation'], 'n')},
      ARRAY[${pick(['detention', 'use-of-force', 'procurement'], 'n')}], 'final', 'verified', 'public',
      CASE WHEN n % 3 = 0 THEN 'published' ELSE 'unpublished' END, timestamptz '2025-01-01' + n * interval '5 minutes'
    FROM generate_series(1, ${count}) n;
    INSERT INTO finding_institution SELECT ${uuid('8003', 'n')}, ${uuid('8001', `n * 31 % ${INSTITUTIONS}`)}, 0
      FROM generate_series(1, ${count}) n;
    INSERT INTO finding_criterion SELECT ${uuid('8003', 'n')}, ${pick(CRITERIA, 'n')}, 0 FROM generate_series(1, ${count}) n;
    INSERT INTO finding_criterion SELECT ${uuid('8003', 'n')}, ${pick(CRITERIA, 'n + 3')}, 1
      FROM generate_series(1, ${count}) n WHERE n % 2 = 0;
    INSERT INTO status_event (id, finding_id, axis, from_value, to_value, effective_on, person_id)
      SELECT gen_random_uuid(), f.id, step.axis, step.before, step.after, f.observed_on + 30, '${LEAD}'
      FROM finding f CROSS JOIN (VALUES ('workflow', 'draft', 'final'), ('verification', 'pending', 'verified'))
        AS step (axis, before, after);
    INSERT INTO status_event (id, finding_id, axis, from_value, to_value, effective_on, person_id)
      SELECT gen_random_uuid(), id, 'publication', 'unpublished', 'published', observed_on + 40, '${LEAD}'
      FROM finding WHERE publication = 'published';`);
}

async function fillRecommendations(client, count) {
  await client.query(`
    INSERT INTO recommendation (id, reference, issuer_id, addressee_id, author_id, text_en, type, issued_on, response_due_on,
      target_on, position)
    SELECT ${uuid('8004', 'n')}, 'UA-2025-R' || lpad(n::text, 7, '0'), '${BODY}', ${uuid('8001', `n * 31 % ${INSTITUTIONS}`)},
      '${LEAD}', 'Review the ' || ${pick(SUBJECTS, 'n')}, 'policy', f.observed_on + 40, f.observed_on + 96, f.observed_on + 400,
      ${pick(['accepted', 'accepted', 'partially-accepted', 'rejected', 'pending'], 'n')}
    FROM generate_series(1, ${count}) n JOIN finding f ON f.id = ${uuid('8003', 'n')};
    INSERT INTO finding_recommendation SELECT ${uuid('8003', 'n')}, ${uuid('8004', 'n')} FROM generate_series(1, ${count}) n;
    INSERT INTO status_event (id, recommendation_id, axis, from_value, to_value, effective_on, person_id)
      SELECT gen_random_uuid(), id, 'position', 'pending', position, response_due_on - 10, '${LEAD}'
      FROM recommendation WHERE position <> 'pending';`);
}
