import { uuidv7 } from 'uuidv7';
import { Staging } from '../../commit/staging';
import { removalOf, target } from '../target';
import { ResponsePlanning, type PlannedResponse } from './response-planning';

const STAGING = new Staging<PlannedResponse>('staged_response', {
  'row integer': ({ row }) => row.number,
  'id uuid': ({ id }) => id,
  'recommendation_id uuid': ({ recommendationId }) => recommendationId,
  'from_position text': ({ from }) => from,
  'position text': ({ position }) => position,
  'text_en text': ({ text }) => text.en,
  'text_uk text': ({ text }) => text.uk,
  'substantive boolean': ({ substantive }) => substantive,
  'received_on date': ({ receivedOn }) => receivedOn,
  'event uuid': () => uuidv7(),
});

/** The position of the addressee is its last one. */
const MAKE = `
  WITH response AS (
    INSERT INTO response (id, recommendation_id, author_id, position, text_en, text_uk, substantive, received_on, import_id)
    SELECT id, recommendation_id, $2::uuid, position, text_en, text_uk, substantive, received_on, $1::uuid
    FROM staged_response
  ),
  answered AS (
    UPDATE recommendation r SET position = last.position, version = r.version + 1
    FROM (
      SELECT DISTINCT ON (recommendation_id) recommendation_id, position FROM staged_response
      ORDER BY recommendation_id, row DESC
    ) last WHERE last.recommendation_id = r.id
  )
  INSERT INTO status_event (id, recommendation_id, axis, from_value, to_value, effective_on, person_id)
  SELECT event, recommendation_id, 'position', from_position, position, received_on, $2::uuid FROM staged_response`;

const ANSWERED = 'SELECT recommendation_id FROM response WHERE import_id = $1';

/** Whether anything happened since to a recommendation that the import $1 answered. */
const CHANGED_SINCE = `
  SELECT EXISTS (
    SELECT FROM import_batch import JOIN recommendation r ON r.id IN (${ANSWERED})
    LEFT JOIN status_event e ON e.recommendation_id = r.id AND e.recorded_at > import.committed_at
    LEFT JOIN response a ON a.recommendation_id = r.id AND a.created_at > import.committed_at
    WHERE import.id = $1 AND num_nonnulls(e.id, a.id) > 0
  ) AS changed`;

const EVENTS = `
  SELECT e.* FROM status_event e JOIN import_batch import ON import.id = $1 AND e.recorded_at = import.committed_at
  WHERE e.axis = 'position' AND e.recommendation_id IN (${ANSWERED})`;

/** The position is again the one from which the first of these answers moved it. */
const POSITIONS = `
  WITH back AS (
    UPDATE recommendation r SET position = first.from_value, version = r.version + 1
    FROM (
      SELECT DISTINCT ON (recommendation_id) recommendation_id, from_value FROM (${EVENTS}) e
      ORDER BY recommendation_id, id
    ) first WHERE first.recommendation_id = r.id RETURNING 1
  ) SELECT FROM back`;
const STEPS = `
  WITH gone AS (DELETE FROM status_event WHERE id IN (SELECT id FROM (${EVENTS}) e) RETURNING 1) SELECT FROM gone`;

export const RESPONSES = target({
  planning: (terms, columnOf) => new ResponsePlanning(terms, columnOf),
  staging: STAGING,
  make: ({ importId, personId }) => ({ text: MAKE, values: [importId, personId] }),
  changedSince: CHANGED_SINCE,
  removals: [{ statement: POSITIONS }, { statement: STEPS }, { counts: 'responses', statement: removalOf('response') }],
});
