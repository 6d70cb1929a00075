import type { Making } from '../target';

/**
 * From the staged rows into the register, in one statement: between several, the database would wait for a process that
 * is busy reading the file. The rows are sorted before they are numbered, so that references follow the file; what it
 * states holds from the day on which it was stated, a position from the day on which it was taken where that is known.
 */
const MAKE_FINDINGS = `
  WITH fresh AS NOT MATERIALIZED (SELECT * FROM staged_finding WHERE NOT known),
  finding AS (
    INSERT INTO finding (id, reference, body_id, author_id, writer_ids, title_en, title_uk, summary_en, summary_uk,
      detail_en, detail_uk, observed_on, observed_to, severity, polarity, scale, themes, region, persons_affected,
      amount_questioned, affected_groups, workflow, verification, visibility, publication, external_id, import_id)
    SELECT id, next_reference('finding', $4), $2::uuid, $3::uuid, ARRAY[$3::uuid], title_en, title_uk, summary_en,
      summary_uk, detail_en, detail_uk, observed_on, observed_to, severity, polarity, scale, themes, region,
      persons_affected, amount_questioned, affected_groups, workflow, verification, visibility, publication, external_id, $1::uuid
    FROM (SELECT * FROM fresh ORDER BY row) s
  ),
  finding_institution AS (
    INSERT INTO finding_institution (finding_id, institution_id, position)
    SELECT s.id, one.id, one.position
    FROM fresh s, unnest(s.institution_ids) WITH ORDINALITY one (id, position)
  ),
  finding_criterion AS (
    INSERT INTO finding_criterion (finding_id, criterion, position)
    SELECT s.id, one.key, one.position FROM fresh s, unnest(s.criteria) WITH ORDINALITY one (key, position)
  ),
  participation AS (
    INSERT INTO participation (id, finding_id, body_id, role, state, decided_by, decided_at)
    SELECT gen_random_uuid(), s.id, p.body_id, p.role, 'accepted', $3::uuid, now()
    FROM fresh s, unnest(s.body_ids, s.roles) p (body_id, role) WHERE p.body_id <> $2::uuid
    ON CONFLICT DO NOTHING
  ),
  recommendation AS (
    INSERT INTO recommendation (id, reference, issuer_id, addressee_id, also_addressed_ids, author_id, text_en, text_uk,
      type, priority, issued_on, response_due_on, target_on, position, external_id, import_id)
    SELECT recommendation_id, next_reference('recommendation', $4 || '-R'), $2::uuid, addressee_id, also_addressed_ids,
      $3::uuid, text_en, text_uk, type, priority, issued_on, response_due_on, target_on, position,
      recommendation_external_id, $1::uuid
    FROM (SELECT * FROM staged_finding WHERE NOT recommendation_known ORDER BY row) s
  ),
  finding_recommendation AS (
    INSERT INTO finding_recommendation (finding_id, recommendation_id)
    SELECT id, recommendation_id FROM staged_finding WHERE recommendation_id IS NOT NULL
  ),
  status_event AS (
    INSERT INTO status_event (id, finding_id, recommendation_id, axis, to_value, effective_on, person_id)
    SELECT workflow_event, id, NULL::uuid, 'workflow', workflow, $5::date, $3::uuid FROM fresh
    UNION ALL
    SELECT verification_event, id, NULL, 'verification', verification, $5::date, $3::uuid FROM fresh
    WHERE verification <> 'pending'
    UNION ALL
    SELECT publication_event, id, NULL, 'publication', publication, $5::date, $3::uuid FROM fresh
    WHERE publication <> 'unpublished'
    UNION ALL
    SELECT position_event, NULL, recommendation_id, 'position', position, coalesce(responded_on, $5::date), $3::uuid
    FROM staged_finding WHERE NOT recommendation_known
  )
  INSERT INTO search_pending SELECT id FROM fresh`;

export const makeFindings = ({ importId, bodyId, personId, country, statedOn }: Making) => ({
  name: 'import.make-findings',
  text: MAKE_FINDINGS,
  values: [importId, bodyId, personId, country, statedOn],
});
