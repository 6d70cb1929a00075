/**
 * What people add to a record, and what would go with it without a word where an import is taken back. Evidence is not
 * here: the database itself keeps a finding that has any.
 */
export const HUNG_ON = {
  finding: ['comment', 'finding_reader', 'finding_source', 'score_evidence', 'visibility_request'],
  recommendation: ['comment', 'deadline_suspension', 'follow_up'],
  activity: ['comment', 'score_evidence'],
} as const;

/** Whether there is any of that on a record of the import $1, as SQL. */
export const isHungOn = (record: keyof typeof HUNG_ON): string =>
  `(${HUNG_ON[record].map((table) => exists(table, record)).join(' OR ')})`;

const exists = (table: string, record: string) => `EXISTS (
  SELECT FROM ${record} made JOIN ${table} hung ON hung.${record}_id = made.id WHERE made.import_id = $1)`;
