import type { CreateFinding } from '@nahliad/contracts';
import { uuidv7 } from 'uuidv7';
import { auditedBy } from '../../platform/audit/audit';
import { NEW_FINDING_ROW } from './finding.record';

/**
 * Logs a finding with all that belongs to it in one statement, which is one transaction: nothing at all where one of the
 * institutions is unknown or cannot be overseen. Each part bears the name of its table, so that the expression which reads
 * a finding reads the new one too.
 */
export const LOG_FINDING = {
  name: 'finding.log',
  text: `
    WITH asked AS (
      SELECT s.id, asked.position
      FROM unnest($4::uuid[]) WITH ORDINALITY asked (id, position)
      JOIN stakeholder s ON s.id = asked.id AND s.institution_type IS NOT NULL
    ),
    finding AS (
      INSERT INTO finding (id, reference, body_id, author_id, writer_ids, title_en, title_uk, summary_en, summary_uk,
        detail_en, detail_uk, observed_on, observed_to, severity, polarity, scale, themes, region, persons_affected,
        affected_groups, visibility, activity_id, repeat_of, amount_questioned)
      SELECT $1, next_reference('finding', $6), $2, $3, ARRAY[$3::uuid], $7, $8, $9, $10, $11, $12, $13, $14, $15, $16,
        $17, $18, $19, $20, $21, $22, $25, $26, $27
      WHERE (SELECT count(*) FROM asked) = cardinality($4)
      RETURNING *
    ),
    finding_institution AS (
      INSERT INTO finding_institution (finding_id, institution_id, position)
      SELECT finding.id, asked.id, asked.position FROM finding, asked RETURNING *
    ),
    finding_criterion AS (
      INSERT INTO finding_criterion (finding_id, criterion, position)
      SELECT finding.id, asked.key, asked.position
      FROM finding, unnest($5::text[]) WITH ORDINALITY asked (key, position) RETURNING *
    ),
    status_event AS (
      INSERT INTO status_event (id, finding_id, axis, to_value, effective_on, person_id)
      SELECT $23, id, 'workflow', workflow, current_date, author_id FROM finding
    ),
    search_pending AS (INSERT INTO search_pending SELECT id FROM finding),
    ${auditedBy(`SELECT $24::uuid, author_id, 'finding.logged', id, body_id, '{}'::jsonb FROM finding`)}
    SELECT ${NEW_FINDING_ROW} FROM finding f`,
};

/** The values of the statement; `institutionIds` and `criteria` keep the order in which they were given. */
export const logged = (id: string, bodyId: string, authorId: string, country: string, input: CreateFinding) => [
  id,
  bodyId,
  authorId,
  input.institutionIds,
  input.criteria,
  country,
  input.title.en || null,
  input.title.uk || null,
  input.summary.en || null,
  input.summary.uk || null,
  input.detail?.en || null,
  input.detail?.uk || null,
  input.observedOn,
  input.observedTo ?? null,
  input.severity,
  input.polarity,
  input.scale ?? null,
  input.themes ?? [],
  input.region ?? null,
  input.personsAffected ?? null,
  JSON.stringify(input.affectedGroups ?? []),
  input.visibility ?? 'partners',
  uuidv7(),
  uuidv7(),
  input.activityId ?? null,
  input.repeatOf ?? null,
  input.amountQuestioned ?? null,
];
