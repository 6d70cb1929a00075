import { parse } from 'csv-parse/sync';
import fs from 'node:fs';
import path from 'node:path';
import type { GovernanceCriterion } from '@nahliad/domain';
import { uuidv7 } from 'uuidv7';
import type { TestApi } from '../../../testing/api';

/** Real records of a police watchdog, which are not ours to ship. */
export const IOPC_FILE = path.resolve(
  __dirname,
  '../../../../../../../shared/data/iopc/iopc_findings_recommendations.csv',
);
export const hasIopc = fs.existsSync(IOPC_FILE);

interface Row {
  readonly forces: string;
  readonly categories: string;
  readonly event_month: string;
  readonly published_date: string;
  readonly recommendation: string;
  readonly recommendation_date: string;
  readonly response_due_date: string;
  readonly accepted: string;
}

const STATED_ON = '2021-06-25';
export const NO_FORCE = 'A force that is not named';
const POSITION: Record<string, string> = { Yes: 'accepted', No: 'rejected' };
/** Not what the categories mean: each stands for one criterion of its own, so that its cells can be told apart. */
export const STANDS_FOR: Record<string, GovernanceCriterion> = {
  'Death and serious injury': 'legal-framework',
  'Welfare and vulnerable people': 'accountability',
  'Custody and detention': 'transparency',
  'Use of force and armed policing': 'responsiveness',
  'Road traffic incidents': 'representation',
  Discrimination: 'abuse-prevention',
  'Corruption and abuse of power': 'resource-management',
  'Domestic abuse': 'access-to-information',
  'Child sexual abuse': 'human-rights',
};
const NO_CATEGORY: GovernanceCriterion = 'equal-security';

/** The findings and recommendations of the file as they were stated that day, loaded without the import. */
export async function loadIopc(api: TestApi, bodyId: string): Promise<void> {
  const rows: Row[] = parse(fs.readFileSync(IOPC_FILE), { columns: true });
  const forces = new Map<string, string>();
  const idOf = (name: string) => forces.get(name) ?? forces.set(name, uuidv7()).get(name);
  const author = (await api.person()).id;
  const records = rows.map((row, nth) => ({
    id: uuidv7(),
    reference: `IOPC-${nth}`,
    observed_on: row.event_month ? `${row.event_month}-01` : row.published_date,
    institution_ids: (row.forces || NO_FORCE).split('|').map(idOf),
    criteria: [...new Set(row.categories.split('|').map((one) => STANDS_FOR[one] ?? NO_CATEGORY))],
    recommendation_id: row.recommendation ? uuidv7() : null,
    issued_on: row.recommendation_date || null,
    response_due_on: row.response_due_date || null,
    position: POSITION[row.accepted] ?? 'pending',
  }));
  const institutions = [...forces].map(([name, id]) => ({ id, name }));
  await api.sql(LOAD, [JSON.stringify(institutions), JSON.stringify(records), bodyId, author, STATED_ON]);
}

const LOAD = `
  WITH institution AS (
    INSERT INTO stakeholder (id, category, institution_type, name_en)
    SELECT id, 'security-institution', 'police', name FROM json_to_recordset($1) one (id uuid, name text)
  ),
  record AS (
    SELECT * FROM json_to_recordset($2) one (id uuid, reference text, observed_on date, institution_ids json,
      criteria json, recommendation_id uuid, issued_on date, response_due_on date, position text)
  ),
  finding AS (
    INSERT INTO finding (id, reference, body_id, author_id, writer_ids, title_en, summary_en, observed_on, severity,
      polarity, workflow, verification, visibility, publication)
    SELECT id, reference, $3, $4, ARRAY[$4::uuid], 'A finding', 'A finding', observed_on, 2, 'adverse', 'final',
      'verified', 'public', 'published' FROM record
  ),
  finding_institution AS (
    INSERT INTO finding_institution SELECT record.id, one.id::uuid, 1 FROM record, json_array_elements_text(institution_ids) one (id)
  ),
  finding_criterion AS (
    INSERT INTO finding_criterion SELECT record.id, one.key, 1 FROM record, json_array_elements_text(criteria) one (key)
  ),
  recommendation AS (
    INSERT INTO recommendation (id, reference, issuer_id, addressee_id, also_addressed_ids, author_id, text_en, type,
      issued_on, response_due_on, position)
    SELECT recommendation_id, reference, $3, addressed.ids[1], addressed.ids[2:], $4, 'A recommendation', 'practice',
      issued_on, response_due_on, position
    FROM record, LATERAL (SELECT array_agg(one::uuid) AS ids FROM json_array_elements_text(institution_ids) one) addressed
    WHERE recommendation_id IS NOT NULL
  ),
  finding_recommendation AS (
    INSERT INTO finding_recommendation SELECT id, recommendation_id FROM record WHERE recommendation_id IS NOT NULL
  )
  INSERT INTO status_event (id, finding_id, recommendation_id, axis, to_value, effective_on)
  SELECT gen_random_uuid(), id, NULL, axis, value, $5::date
  FROM record, (VALUES ('workflow', 'final'), ('verification', 'verified')) one (axis, value)
  UNION ALL
  SELECT gen_random_uuid(), NULL, recommendation_id, 'position', position, $5::date
  FROM record WHERE recommendation_id IS NOT NULL`;
