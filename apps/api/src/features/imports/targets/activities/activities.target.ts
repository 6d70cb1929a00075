import { uuidv7 } from 'uuidv7';
import { Staging } from '../../commit/staging';
import { heldAmong, type Held } from '../held-among';
import { isHungOn } from '../hung-on';
import { onceEach } from '../once-each';
import { removalOf, reportingBody, target } from '../target';
import { brokenActivity, plannedActivity, type PlannedActivity } from './planned-activity';

const HELD = {
  name: 'import.activities-held',
  text: `
    SELECT a.external_id AS key, json_build_array(a.kind, a.title_en, a.title_uk, a.note_en, a.note_uk, a.started_on,
      a.ended_on, a.announced, a.outcome,
      (SELECT json_agg(c.institution_id ORDER BY c.position) FROM (
        SELECT institution_id, min(position) AS position FROM activity_scope WHERE activity_id = a.id GROUP BY 1) c),
      (SELECT json_agg(c.criterion ORDER BY c.position) FROM (
        SELECT criterion, min(position) AS position FROM activity_scope WHERE activity_id = a.id GROUP BY 1) c)
    ) AS content
    FROM activity a WHERE a.body_id = $1 AND a.external_id = ANY($2::text[])`,
};

const STAGING = new Staging<PlannedActivity>('staged_activity', {
  'row integer': ({ row }) => row.number,
  'id uuid': ({ id }) => id,
  'external_id text': ({ externalId }) => externalId,
  'kind text': ({ kind }) => kind,
  'title_en text': ({ title }) => title.en,
  'title_uk text': ({ title }) => title.uk,
  'note_en text': ({ note }) => note.en,
  'note_uk text': ({ note }) => note.uk,
  'institution_ids uuid[]': ({ institutionIds }) => institutionIds,
  'criteria text[]': ({ criteria }) => criteria,
  'started_on date': ({ startedOn }) => startedOn,
  'ended_on date': ({ endedOn }) => endedOn,
  'announced boolean': ({ announced }) => announced,
  'outcome text': ({ outcome }) => outcome,
  'visibility text': ({ visibility }) => visibility,
  'body_ids uuid[]': ({ participations }) => participations.map(({ bodyId }) => bodyId),
  'roles text[]': ({ participations }) => participations.map(({ role }) => role),
  'event uuid': () => uuidv7(),
});

/**
 * What came of an act is dated as where it is logged here. Bodies that took part did so elsewhere, before: they are not
 * asked any more.
 */
const MAKE = `
  WITH activity AS (
    INSERT INTO activity (id, reference, body_id, author_id, kind, title_en, title_uk, note_en, note_uk, started_on,
      ended_on, announced, outcome, visibility, external_id, import_id)
    SELECT id, next_reference('activity', $4 || '-A'), $2::uuid, $3::uuid, kind, title_en, title_uk, note_en, note_uk,
      started_on, ended_on, announced, outcome, visibility, external_id, $1::uuid
    FROM (SELECT * FROM staged_activity ORDER BY row) s
  ),
  activity_scope AS (
    INSERT INTO activity_scope (activity_id, institution_id, criterion, position)
    SELECT s.id, i.id, c.key, row_number() OVER (PARTITION BY s.id ORDER BY i.nth, c.nth)
    FROM staged_activity s, unnest(s.institution_ids) WITH ORDINALITY i (id, nth),
      unnest(s.criteria) WITH ORDINALITY c (key, nth)
  ),
  status_event AS (
    INSERT INTO status_event (id, activity_id, axis, to_value, effective_on, person_id)
    SELECT event, id, 'outcome', outcome, least(coalesce(ended_on, started_on), current_date), $3::uuid
    FROM staged_activity
  )
  INSERT INTO participation (id, activity_id, body_id, role, state, decided_by, decided_at)
  SELECT gen_random_uuid(), s.id, p.body_id, p.role, 'accepted', $3::uuid, now()
  FROM staged_activity s, unnest(s.body_ids, s.roles) p (body_id, role) WHERE p.body_id <> $2::uuid
  ON CONFLICT DO NOTHING`;

const CHANGED_SINCE = `
  SELECT EXISTS (
    SELECT FROM import_batch import JOIN activity a ON a.import_id = import.id
    LEFT JOIN participation p ON p.activity_id = a.id AND p.decided_at IS DISTINCT FROM import.committed_at
    LEFT JOIN finding f ON f.activity_id = a.id
    WHERE import.id = $1 AND (a.version > 1 OR num_nonnulls(p.id, f.id) > 0)
  ) OR ${isHungOn('activity')} AS changed`;

const contentOf = (one: PlannedActivity): unknown[] => [
  one.kind,
  one.title.en,
  one.title.uk,
  one.note.en,
  one.note.uk,
  one.startedOn,
  one.endedOn,
  one.announced === null ? null : one.announced === 'true',
  one.outcome,
  one.institutionIds,
  one.criteria,
];

export const ACTIVITIES = target<PlannedActivity>({
  planning: (terms) => ({
    planned: (row, identity, values) => plannedActivity(row, identity, values, !terms.asDrafts),
    broken: brokenActivity,
    join: onceEach(),
    held: async (read) => {
      const asked = [reportingBody(terms), read.map(({ externalId }) => externalId)];
      return heldAmong(read, await terms.db.rows<Held>(HELD, asked), contentOf);
    },
    tie: (fresh) => Promise.resolve(fresh),
    needs: ({ institutionIds, participations }) => [...institutionIds, ...participations.map(({ bodyId }) => bodyId)],
    counts: ({ length }) => ({ activities: length }),
  }),
  staging: STAGING,
  make: ({ importId, bodyId, personId, country }) => ({
    name: 'import.make-activities',
    text: MAKE,
    values: [importId, bodyId, personId, country],
  }),
  changedSince: CHANGED_SINCE,
  removals: [{ counts: 'activities', statement: removalOf('activity') }],
});
