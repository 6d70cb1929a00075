import { isHungOn } from '../hung-on';
import { removalOf, type Undoing } from '../target';

/**
 * Whether anything that the import $1 made was worked on since: another version, a step on any axis, a body asked to take
 * part, a reply, what people hang on a record, a later recommendation on one of its findings, or a finding of others tied
 * to one of its recommendations. The events of the import itself were recorded at the very moment at which it was
 * committed.
 */
const CHANGED_SINCE = `
  WITH import AS (SELECT id, committed_at FROM import_batch WHERE id = $1)
  SELECT EXISTS (SELECT FROM finding f JOIN import ON f.import_id = import.id WHERE f.version > 1)
    OR EXISTS (SELECT FROM recommendation r JOIN import ON r.import_id = import.id WHERE r.version > 1)
    OR ${isHungOn('finding')} OR ${isHungOn('recommendation')}
    OR EXISTS (
      SELECT FROM import JOIN finding f ON f.import_id = import.id JOIN participation p ON p.finding_id = f.id
      WHERE p.decided_at IS DISTINCT FROM committed_at)
    OR EXISTS (
      SELECT FROM import JOIN finding f ON f.import_id = import.id JOIN status_event e ON e.finding_id = f.id
      WHERE e.recorded_at <> committed_at)
    OR EXISTS (
      SELECT FROM import JOIN recommendation r ON r.import_id = import.id
      LEFT JOIN status_event e ON e.recommendation_id = r.id AND e.recorded_at <> committed_at
      LEFT JOIN response p ON p.recommendation_id = r.id
      WHERE num_nonnulls(e.id, p.id) > 0)
    OR EXISTS (
      SELECT FROM import JOIN finding f ON f.import_id = import.id
      JOIN finding_recommendation fr ON fr.finding_id = f.id JOIN recommendation r ON r.id = fr.recommendation_id
      WHERE r.import_id IS DISTINCT FROM import.id AND r.created_at > committed_at)
    OR EXISTS (
      SELECT FROM import JOIN recommendation r ON r.import_id = import.id
      JOIN finding_recommendation fr ON fr.recommendation_id = r.id JOIN finding f ON f.id = fr.finding_id
      WHERE f.import_id IS DISTINCT FROM import.id)
    AS changed`;

/**
 * First, since whoever indexes takes them before it looks at the findings: two orders would be a deadlock. Looked up one by
 * one: of an import just made no statistics tell yet how large it is, and a join is planned as if it were one row.
 */
const TO_INDEX = `
  WITH gone AS (
    DELETE FROM search_pending p WHERE (SELECT f.import_id FROM finding f WHERE f.id = p.finding_id) = $1
    RETURNING p.finding_id
  ) SELECT FROM gone`;

export const UNDO_FINDINGS: Undoing = {
  changedSince: CHANGED_SINCE,
  removals: [
    { statement: TO_INDEX },
    { counts: 'recommendations', statement: removalOf('recommendation') },
    { counts: 'findings', statement: removalOf('finding') },
  ],
};
