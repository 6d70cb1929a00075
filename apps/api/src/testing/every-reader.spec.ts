import { ROLES, ROUND_STATUSES, VISIBILITIES, WORKFLOW_STATUSES, type Role } from '@nahliad/domain';
import { uuidv7 } from 'uuidv7';
import { SearchIndexer } from '../features/findings/search-indexer';
import { TestApi, type Asker } from './api';
import { aStakeholder } from './factories';

const mockChecks = { off: false };
function mockSwitch(scope: string) {
  const real: Record<string, (...asked: unknown[]) => string> = jest.requireActual(scope);
  const unlessOff =
    (check: (...asked: unknown[]) => string) =>
    (...asked: unknown[]) =>
      mockChecks.off ? 'true' : check(...asked);
  return Object.fromEntries(Object.entries(real).map(([name, check]) => [name, unlessOff(check)]));
}
jest.mock('../platform/access/finding-scope', () => {
  const { isWorkOf } = jest.requireActual('../platform/access/finding-scope');
  return { ...mockSwitch('../platform/access/finding-scope'), isWorkOf };
});
jest.mock('../platform/access/recommendation-scope', () => mockSwitch('../platform/access/recommendation-scope'));
jest.mock('../platform/access/reply-scope', () => mockSwitch('../platform/access/reply-scope'));
jest.mock('../platform/access/round-scope', () => mockSwitch('../platform/access/round-scope'));
jest.mock('../platform/access/activity-scope', () => {
  const { isDoneBy } = jest.requireActual('../platform/access/activity-scope');
  return { ...mockSwitch('../platform/access/activity-scope'), isDoneBy };
});

const FINDING = `
  INSERT INTO finding (id, reference, body_id, author_id, writer_ids, title_en, observed_on, severity, polarity, workflow,
    verification, visibility, publication)
  VALUES ($1, $2, $3, $4, ARRAY[$4::uuid], $5, '2026-03-01', 3, 'adverse', $6, 'verified', $7, $8)`;
const RECOMMENDATION = `
  INSERT INTO recommendation (id, reference, issuer_id, addressee_id, author_id, text_en, type, issued_on, target_on)
  VALUES ($1, $2, $3, $4, $5, 'Mend it', 'policy', '2026-03-02', '2026-04-01')`;

/** Shared with two institutions: one replied and asked for time, the other waived; of some, all this is settled. */
const REPLIES = `
  WITH period AS (
    INSERT INTO reply_period (id, finding_id, shared_by, unit, days, holidays, rule_due_on, due_on, finding_version, title_en)
    VALUES ($1, $2, $3, 'working-days', 15, 0, '2026-04-01', '2026-04-01', 1, 'As it was shared') RETURNING id
  ),
  reply AS (
    INSERT INTO reply (id, finding_id, period_id, institution_id, author_id, text_en, settled)
    SELECT $1, $2, id, $4, $3, 'Our side', $6 FROM period
  ),
  extension AS (
    INSERT INTO reply_extension (id, finding_id, period_id, institution_id, until, reason, asked_by)
    SELECT $1, $2, id, $4, '2026-05-01', 'On a mission', $3 FROM period
  )
  INSERT INTO reply_waiver (id, finding_id, period_id, institution_id, waived_by, reason)
  SELECT $1, $2, id, $5, $3, 'Of no concern' FROM period`;

const ACTIVITY = `
  INSERT INTO activity (id, reference, body_id, author_id, kind, started_on, ended_on, outcome, announced, visibility, status)
  VALUES ($1, $2, $3, $4, 'visit', '2026-02-01', '2026-02-02', 'findings', true, $5, $6)`;

const PARTICIPATION = `
  INSERT INTO participation (id, finding_id, body_id, role, state) VALUES ($1, $2, $3, $4, $5)`;
const COMMENTS = `
  INSERT INTO comment (id, finding_id, recommendation_id, author_id, text) VALUES
    (gen_random_uuid(), $1, NULL, $3, 'Between us'), (gen_random_uuid(), NULL, $2, $3, 'Between us')`;
const REFERRAL = `
  INSERT INTO referral (id, finding_id, from_body_id, to_body_id, take_over, reason, due_on, referred_by)
  VALUES ($1, $2, $3, $4, false, 'Within your mandate', '2026-04-01', $5)`;
/** Graded by the body and by one that writes with it; somebody was named to one identity, and read it. */
const SOURCES = `
  WITH source AS (
    INSERT INTO finding_source (id, finding_id, body_id, kind, reliability, credibility, note_en, identity, added_by)
    SELECT gen_random_uuid(), $1, body.id, 'insider', 'B', 2, 'Spoke in confidence', 'sealed', $2
    FROM unnest($3::uuid[]) body (id) RETURNING id
  ), reader AS (
    INSERT INTO source_reader (source_id, person_id, granted_by) SELECT id, $2, $2 FROM source
  )
  INSERT INTO source_reading (id, source_id, person_id, reason) SELECT gen_random_uuid(), id, $2, 'To ask again' FROM source
  RETURNING source_id`;
const TELL_EVERYBODY_OF_EVERYTHING = `
  INSERT INTO notification (id, person_id, kind, finding_id, recommendation_id, activity_id, delivery)
  SELECT gen_random_uuid(), p.id, 'escalated', told.* , 'none' FROM person p CROSS JOIN (
    SELECT id, NULL::uuid, NULL::uuid FROM finding UNION ALL SELECT NULL, id, NULL FROM recommendation
    UNION ALL SELECT NULL, NULL, id FROM activity) told`;
/** Everybody has once changed all records at once. */
const CHANGE_EVERYTHING = `
  WITH own AS (
    INSERT INTO bulk_change (id, person_id, subject, change, unchanged, not_found, applied_at)
    SELECT gen_random_uuid(), id, 'findings', '{"kind": "submit"}', 0, '{}', now() FROM person RETURNING id
  )
  INSERT INTO bulk_change_item
    (bulk_change_id, position, finding_id, recommendation_id, version, from_value, to_value, outcome)
  SELECT own.id, row_number() OVER (PARTITION BY own.id), changed.*, 1, '"draft"', '"submitted"', 'applied'
  FROM own CROSS JOIN (SELECT id, NULL::uuid FROM finding UNION ALL SELECT NULL, id FROM recommendation) changed`;

/**
 * One score in a round of its own, resting on a finding and an act; one peer has reviewed it, and the
 * institution has commented.
 */
const ROUND = `
  WITH round AS (
    INSERT INTO assessment_round (id, title_en, body_id, indicators, status, opened_by, ended_on)
    VALUES ($1, 'Fixture', $3, '{force-reviewed}', $7::text, $5, CASE WHEN $7::text IN ('closed', 'cancelled') THEN current_date END)
  ), assigned AS (
    INSERT INTO round_assignment VALUES ($1, $4, $5, 'assessor'), ($1, $4, $6, 'peer')
  ), scored AS (
    INSERT INTO score (id, round_id, institution_id, indicator, criterion, place, level, unscored, rationale, assessed_at)
    VALUES ($2, $1, $4, 'force-reviewed', 'human-rights', 0, 25, NULL, 'As recorded', now())
  ), evidence AS (
    INSERT INTO score_evidence VALUES ($2, $8, NULL), ($2, NULL, $9)
  ), reviewed AS (
    INSERT INTO peer_review (id, score_id, reviewer_id, level, rationale) VALUES (gen_random_uuid(), $2, $6, 50, 'Otherwise')
  )
  INSERT INTO institution_comment (id, score_id, author_id, text) VALUES (gen_random_uuid(), $2, $5, 'Our side')`;

const AT_ONCE = 8;

/** Paths that read findings, activities or what belongs to them; `:finding` stands for each finding there is, and so on. */
const PATHS = [
  '/findings?limit=200',
  '/findings?limit=200&q=fixture',
  '/findings?limit=200&q=fixtrue',
  '/findings/:finding',
  '/findings/:finding/history',
  '/findings/:finding/versions',
  '/findings/:finding/relations',
  '/findings/:finding/participations',
  '/findings/:finding/sources',
  '/findings/:source/readings',
  '/findings/:finding/visibility',
  '/findings/:finding/comments',
  '/findings/:finding/comments/people',
  '/referrals?limit=200',
  '/findings/:finding/replies',
  '/recommendations?limit=200',
  '/recommendations/progress?by=institution',
  '/recommendations/progress?countedOn=2026-03-03',
  '/recommendations/:recommendation',
  '/recommendations/:recommendation/comments',
  '/activities?limit=200',
  '/activities/:activity',
  '/activities/:activity/participations',
  '/activities/:activity/comments',
  '/mandates/due',
  '/work',
  '/notifications?limit=200',
  '/bulk-changes',
  '/bulk-changes/:bulk',
  '/rounds?limit=200',
  '/rounds/:round',
  '/scores?limit=200',
  '/scores/:score',
  '/exports/findings.json',
  '/exports/findings.json?q=fixture',
  '/exports/recommendations.json',
  '/exports/activities.json',
  '/exports/indicators.json',
  '/indicators/findings?by=institution',
  '/indicators/findings?by=region',
  '/indicators/acceptance?by=region',
  '/indicators/acceptance',
  '/indicators/overdue',
  '/scorecard',
  '/coverage',
  '/coverage/what-if',
  '/cooperation',
  '/trends?measure=findings',
  '/recommendation-flow',
  '/people-affected?by=severity',
  '/overview',
];

/** A finding of every visibility in every status, its own recommendation beside it, in a body with two neighbours. */
describe('what somebody may read', () => {
  let api: TestApi;
  const findings: { id: string; workflow: string; visibility: string }[] = [];
  const recommendations: string[] = [];
  const activities: string[] = [];
  const bulkChanges: string[] = [];
  const rounds: string[] = [];
  const scores: string[] = [];
  /** Each as its place below `/findings`. */
  const sources: string[] = [];
  const readers = new Map<string, Asker>();

  beforeAll(async () => {
    api = await TestApi.start();
    const [body, other] = [await aStakeholder(api, 'ombuds'), await aStakeholder(api, 'media')];
    const [joint, declining] = [await aStakeholder(api, 'parliament'), await aStakeholder(api, 'government')];
    const [police, army] = [
      await aStakeholder(api, 'security-institution'),
      await aStakeholder(api, 'security-institution', { institutionType: 'armed-forces' }),
    ];
    const guard = await aStakeholder(api, 'security-institution', { institutionType: 'border-guard' });
    const author = await api.person({ role: 'officer', stakeholderId: body });
    const named = await api.person({ role: 'officer', stakeholderId: other });
    readers.set('a visitor', api.visitor).set('the author', author).set('a named reader', named);
    for (const role of ROLES)
      for (const [where, id] of homesOf(role, { body, joint, declining, other, police, guard, army }))
        readers.set(`${role} ${where}`, await api.person({ role, stakeholderId: id }));
    for (const visibility of VISIBILITIES)
      for (const workflow of WORKFLOW_STATUSES)
        for (const publication of visibility === 'public'
          ? ['unpublished', 'published', 'retracted']
          : ['unpublished']) {
          const [id, recommendation] = [uuidv7(), uuidv7()];
          const name = `${visibility} ${workflow} ${publication}`;
          await api.sql(FINDING, [id, name, body, author.id, `Fixture ${name}`, workflow, visibility, publication]);
          await api.sql(`INSERT INTO finding_institution VALUES ($1, $2, 1), ($1, $3, 2)`, [id, police, guard]);
          await api.sql(REPLIES, [uuidv7(), id, author.id, police, guard, workflow === 'final']);
          await api.sql(`INSERT INTO finding_criterion VALUES ($1, 'human-rights', 1)`, [id]);
          await api.sql(RECOMMENDATION, [recommendation, name, body, army, author.id]);
          await api.sql('INSERT INTO finding_recommendation VALUES ($1, $2)', [id, recommendation]);
          await api.sql(
            `INSERT INTO status_event (id, finding_id, axis, to_value, effective_on) VALUES
              ($1, $4, 'workflow', $5, '2026-03-02'), ($2, $4, 'verification', 'verified', '2026-03-02'),
              ($3, $4, 'publication', $6, '2026-03-02')`,
            [uuidv7(), uuidv7(), uuidv7(), id, workflow, publication],
          );
          for (const [number, reach] of ['inside', 'institution', 'public'].entries())
            await api.sql(
              `INSERT INTO finding_version (id, finding_id, number, content, made_for, person_id, reach)
                VALUES ($1, $2, $3, '{"institutionIds": []}', 'change', $4, $5)`,
              [uuidv7(), id, number + 1, author.id, reach],
            );
          await api.sql('UPDATE finding SET duplicate_of = $2, repeat_of = $2 WHERE id = $1', [
            id,
            findings.at(-1)?.id,
          ]);
          await api.sql(PARTICIPATION, [uuidv7(), id, joint, 'co-lead', 'accepted']);
          await api.sql(PARTICIPATION, [uuidv7(), id, declining, 'contributor', 'declined']);
          await api.sql(COMMENTS, [id, recommendation, author.id]);
          for (const source of await api.sql<{ source_id: string }>(SOURCES, [id, author.id, [body, joint]]))
            sources.push(`${id}/sources/${source.source_id}`);
          await api.sql(REFERRAL, [uuidv7(), id, body, joint, author.id]);
          await api.sql('INSERT INTO finding_reader VALUES ($1, $2, $3)', [id, named.id, author.id]);
          await api.sql('INSERT INTO search_pending VALUES ($1)', [id]);
          findings.push({ id, workflow, visibility });
          recommendations.push(recommendation);
        }
    for (const visibility of ['public', 'partners']) {
      const alone = uuidv7();
      await api.sql(RECOMMENDATION, [alone, `alone ${visibility}`, body, army, author.id]);
      await api.sql('UPDATE recommendation SET visibility = $2 WHERE id = $1', [alone, visibility]);
      recommendations.push(alone);
    }
    for (const visibility of VISIBILITIES)
      for (const status of ['draft', 'logged']) {
        const id = uuidv7();
        await api.sql(ACTIVITY, [id, `${visibility} ${status}`, body, author.id, visibility, status]);
        await api.sql(`INSERT INTO activity_scope VALUES ($1, $2, 'human-rights', 1)`, [id, police]);
        await api.sql(`INSERT INTO participation (id, activity_id, body_id, role) VALUES ($1, $2, $3, 'co-lead')`, [
          uuidv7(),
          id,
          joint,
        ]);
        await api.sql(
          `INSERT INTO comment (id, activity_id, author_id, text) VALUES (gen_random_uuid(), $1, $2, 'Between us')`,
          [id, author.id],
        );
        activities.push(id);
      }
    await api.sql(`INSERT INTO mandate (id, body_id, institution_id, criteria) VALUES ($1, $2, $3, '{human-rights}')`, [
      uuidv7(),
      body,
      police,
    ]);
    for (const status of ROUND_STATUSES) {
      const [round, score] = [uuidv7(), uuidv7()];
      const restsOn = [findings.at(-1)?.id, activities.at(-1)];
      await api.sql(ROUND, [round, score, body, police, author.id, named.id, status, ...restsOn]);
      rounds.push(round);
      scores.push(score);
    }
    await api.sql(TELL_EVERYBODY_OF_EVERYTHING);
    await api.sql(CHANGE_EVERYTHING);
    const changed = await api.sql<{ id: string }>('SELECT id FROM bulk_change ORDER BY id');
    bulkChanges.push(...changed.map(({ id }) => id));
    await api.app.get(SearchIndexer).indexAll();
  }, 60_000);
  afterAll(() => api.stop());

  const paths = () =>
    PATHS.flatMap((path) => {
      if (path.includes(':finding')) return findings.map(({ id }) => path.replace(':finding', id));
      if (path.includes(':source')) return sources.map((place) => path.replace(':source', place));
      if (path.includes(':activity')) return activities.map((id) => path.replace(':activity', id));
      if (path.includes(':recommendation')) return recommendations.map((id) => path.replace(':recommendation', id));
      if (path.includes(':round')) return rounds.map((id) => path.replace(':round', id));
      if (path.includes(':score')) return scores.map((id) => path.replace(':score', id));
      if (path.includes(':bulk')) return bulkChanges.map((id) => path.replace(':bulk', id));
      return [path];
    });

  async function read(asker: Asker): Promise<Record<string, unknown>> {
    const left = paths();
    const seen: Record<string, unknown> = {};
    while (left.length > 0) {
      const answers = await Promise.all(
        left.splice(0, AT_ONCE).map(async (path) => [path, await asker.get(path)] as const),
      );
      for (const [path, { status, body }] of answers) seen[path] = { status, body };
    }
    return seen;
  }

  it('holds in PostgreSQL alone, for everybody and at every endpoint, with the checks of the API switched off', async () => {
    for (const [name, asker] of readers) {
      mockChecks.off = false;
      const checked = await read(asker);
      mockChecks.off = true;
      expect({ name, seen: await read(asker) }).toEqual({ name, seen: checked });
    }
  }, 480_000);

  it('is what the domain says', async () => {
    mockChecks.off = false;
    const readable = async (name: string) => {
      const list = await readers.get(name)?.get('/findings?limit=200').expect(200);
      return new Set(list?.body.items.map((one: { id: string }) => one.id));
    };
    const drafts = findings.filter(({ workflow }) => workflow === 'draft').map(({ id }) => id);
    const confidential = findings.filter(({ visibility }) => visibility === 'confidential').map(({ id }) => id);
    expect((await readable('the author')).size).toBe(findings.length);
    expect((await readable('a named reader')).size).toBe(findings.length - drafts.length + 1);
    const restricted = findings.filter(({ visibility }) => visibility === 'restricted').length;
    expect((await readable('officer of a joint body')).size).toBe(
      (await readable('officer of another')).size + restricted - 1,
    );
    for (const name of readers.keys()) {
      if (name === 'the author' || name === 'a named reader') continue;
      const seen = await readable(name);
      expect({ name, drafts: drafts.filter((id) => seen.has(id)).length }).toEqual({ name, drafts: 1 });
      expect({ name, confidential: confidential.filter((id) => seen.has(id)) }).toEqual({ name, confidential: [] });
    }
  });
});

type Homes = Record<'body' | 'joint' | 'declining' | 'other' | 'police' | 'guard' | 'army', string>;

const homesOf = (
  role: Role,
  { body, joint, declining, other, police, guard, army }: Homes,
): [string, string | null][] => {
  if (role === 'respondent')
    return [
      ['of the police', police],
      ['of the border guard', guard],
      ['of the army', army],
    ];
  if (role === 'officer' || role === 'lead')
    return [
      ['of the body', body],
      ['of a joint body', joint],
      ['of one that declined', declining],
      ['of another', other],
    ];
  return [['of no body', null]];
};
