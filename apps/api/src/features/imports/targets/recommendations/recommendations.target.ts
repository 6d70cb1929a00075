import { uuidv7 } from 'uuidv7';
import { Staging } from '../../commit/staging';
import { target, type Making } from '../target';
import type { PlannedRecommendation } from './planned-recommendation';
import { RecommendationPlanning } from './recommendation-planning';
import { UNDO_RECOMMENDATIONS } from './undo-recommendations';

const STAGING = new Staging<PlannedRecommendation>('staged_recommendation', {
  'row integer': ({ row }) => row.number,
  'id uuid': ({ id }) => id,
  'external_id text': ({ externalId }) => externalId,
  'text_en text': ({ text }) => text.en,
  'text_uk text': ({ text }) => text.uk,
  'type text': ({ type }) => type,
  'priority text': ({ priority }) => priority,
  'addressee_id uuid': ({ addresseeId }) => addresseeId,
  'also_addressed_ids uuid[]': ({ alsoAddressedIds }) => alsoAddressedIds,
  'issued_on date': ({ issuedOn }) => issuedOn,
  'response_due_on date': ({ responseDueOn }) => responseDueOn,
  'target_on date': ({ targetOn }) => targetOn,
  'position text': ({ position }) => position,
  'implementation text': ({ implementation }) => implementation,
  'visibility text': ({ visibility }) => visibility,
  'finding_ids uuid[]': ({ findingIds }) => findingIds,
  'response_id uuid': ({ response }) => response && uuidv7(),
  'response_en text': ({ response }) => response?.text.en ?? null,
  'response_uk text': ({ response }) => response?.text.uk ?? null,
  'received_on date': ({ response }) => response?.receivedOn ?? null,
  'position_event uuid': () => uuidv7(),
  'implementation_event uuid': () => uuidv7(),
});

/**
 * In one statement, as findings are made. What the file states holds from the day on which it was stated, and of nothing
 * before it was issued; a position from the day of the answer where that is known. Where the file does not say how far a
 * recommendation has come, nothing says that it is open: nobody has assessed it.
 */
const MAKE = `
  WITH stated AS NOT MATERIALIZED (
    SELECT s.*, greatest(issued_on, $5::date) AS stated_on FROM staged_recommendation s
  ),
  recommendation AS (
    INSERT INTO recommendation (id, reference, issuer_id, addressee_id, also_addressed_ids, author_id, text_en, text_uk,
      type, priority, issued_on, response_due_on, target_on, position, implementation, visibility, external_id, import_id)
    SELECT id, next_reference('recommendation', $4 || '-R'), $2::uuid, addressee_id, also_addressed_ids, $3::uuid,
      text_en, text_uk, type, priority, issued_on, response_due_on, target_on, position,
      coalesce(implementation, 'open'), visibility, external_id, $1::uuid
    FROM (SELECT * FROM staged_recommendation ORDER BY row) s
  ),
  finding_recommendation AS (
    INSERT INTO finding_recommendation (finding_id, recommendation_id)
    SELECT unnest(finding_ids), id FROM staged_recommendation
  ),
  response AS (
    INSERT INTO response (id, recommendation_id, author_id, position, text_en, text_uk, substantive, received_on, import_id)
    SELECT response_id, id, $3::uuid, position, response_en, response_uk, true, received_on, $1::uuid
    FROM staged_recommendation WHERE response_id IS NOT NULL
  )
  INSERT INTO status_event (id, recommendation_id, axis, to_value, effective_on, person_id)
  SELECT position_event, id, 'position', position,
    CASE position WHEN 'pending' THEN issued_on ELSE coalesce(received_on, stated_on) END, $3::uuid FROM stated
  UNION ALL
  SELECT implementation_event, id, 'implementation', implementation, stated_on, $3::uuid FROM stated
  WHERE implementation IS NOT NULL`;

export const RECOMMENDATIONS = target({
  planning: (terms, columnOf) => new RecommendationPlanning(terms, columnOf),
  staging: STAGING,
  make: ({ importId, bodyId, personId, country, statedOn }: Making) => ({
    name: 'import.make-recommendations',
    text: MAKE,
    values: [importId, bodyId, personId, country, statedOn],
  }),
  ...UNDO_RECOMMENDATIONS,
});
