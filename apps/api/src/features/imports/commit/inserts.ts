/** In whose name, by whom and as of when the staged records are made. */
export interface Making {
  readonly importId: string;
  readonly bodyId: string;
  readonly personId: string;
  readonly country: string;
  readonly statedOn: string;
}

interface Insert {
  readonly text: string;
  readonly values: (making: Making) => readonly unknown[];
}

const none = () => [];

const STAKEHOLDERS: Insert = {
  text: `
    INSERT INTO stakeholder (id, category, institution_type, name_en, name_uk, import_id)
    SELECT id, category, institution_type, name_en, name_uk, $1 FROM staged_stakeholder`,
  values: ({ importId }) => [importId],
};

/** Sorted before they are numbered: references follow the order of the file. */
const FINDINGS: Insert = {
  text: `
    INSERT INTO finding (id, reference, body_id, author_id, writer_ids, title_en, title_uk, summary_en, summary_uk,
      detail_en, detail_uk, observed_on, observed_to, severity, polarity, scale, themes, region, persons_affected,
      workflow, verification, visibility, publication, external_id, import_id)
    SELECT id, next_reference('finding', $4), $2, $3, ARRAY[$3::uuid], title_en, title_uk, summary_en, summary_uk,
      detail_en, detail_uk, observed_on, observed_to, severity, polarity, scale, themes, region, persons_affected,
      workflow, verification, visibility, publication, external_id, $1
    FROM (SELECT * FROM staged_finding ORDER BY row) s`,
  values: ({ importId, bodyId, personId, country }) => [importId, bodyId, personId, country],
};

const INSTITUTIONS: Insert = {
  text: `
    INSERT INTO finding_institution (finding_id, institution_id, position)
    SELECT s.id, one.id, one.position
    FROM staged_finding s, unnest(s.institution_ids) WITH ORDINALITY one (id, position)`,
  values: none,
};

const CRITERIA: Insert = {
  text: `
    INSERT INTO finding_criterion (finding_id, criterion, position)
    SELECT s.id, one.key, one.position FROM staged_finding s, unnest(s.criteria) WITH ORDINALITY one (key, position)`,
  values: none,
};

const RECOMMENDATIONS: Insert = {
  text: `
    INSERT INTO recommendation (id, reference, issuer_id, addressee_id, also_addressed_ids, author_id, text_en, text_uk,
      type, priority, issued_on, response_due_on, target_on, position, external_id, import_id)
    SELECT recommendation_id, next_reference('recommendation', $4), $2, addressee_id, also_addressed_ids, $3, text_en,
      text_uk, type, priority, issued_on, response_due_on, target_on, position, recommendation_external_id, $1
    FROM (SELECT * FROM staged_finding WHERE NOT recommendation_known ORDER BY row) s`,
  values: ({ importId, bodyId, personId, country }) => [importId, bodyId, personId, `${country}-R`],
};

const TIES: Insert = {
  text: `
    INSERT INTO finding_recommendation (finding_id, recommendation_id)
    SELECT id, recommendation_id FROM staged_finding WHERE recommendation_id IS NOT NULL`,
  values: none,
};

/** What the file states was true on the day it was stated; a position, on the day it was taken where that is known. */
const EVENTS: Insert = {
  text: `
    INSERT INTO status_event (id, finding_id, recommendation_id, axis, to_value, effective_on, person_id)
    SELECT workflow_event, id, NULL::uuid, 'workflow', workflow, $1::date, $2::uuid FROM staged_finding
    UNION ALL
    SELECT verification_event, id, NULL, 'verification', verification, $1, $2 FROM staged_finding
    WHERE verification <> 'pending'
    UNION ALL
    SELECT publication_event, id, NULL, 'publication', publication, $1, $2 FROM staged_finding
    WHERE publication <> 'unpublished'
    UNION ALL
    SELECT position_event, NULL, recommendation_id, 'position', position, coalesce(responded_on, $1), $2
    FROM staged_finding WHERE NOT recommendation_known`,
  values: ({ statedOn, personId }) => [statedOn, personId],
};

const SEARCH: Insert = { text: 'INSERT INTO search_pending SELECT id FROM staged_finding', values: none };

/** From the staged records into the register, each after those that it refers to. */
export const STAKEHOLDER_INSERTS: readonly Insert[] = [STAKEHOLDERS];
export const FINDING_INSERTS: readonly Insert[] = [FINDINGS, INSTITUTIONS, CRITERIA, RECOMMENDATIONS, TIES, EVENTS, SEARCH];
