import { isHungOn } from '../hung-on';
import { removalOf, type Undoing } from '../target';

/**
 * Whether any recommendation of the import $1 was worked on since: another version, a step on any axis, an answer that did
 * not come with it, what people hang on a record, or a finding tied to it that was not at first.
 */
const CHANGED_SINCE = `
  SELECT EXISTS (
    SELECT FROM import_batch import JOIN recommendation r ON r.import_id = import.id
    LEFT JOIN status_event e ON e.recommendation_id = r.id AND e.recorded_at <> import.committed_at
    LEFT JOIN response a ON a.recommendation_id = r.id AND a.import_id IS DISTINCT FROM import.id
    LEFT JOIN finding_recommendation fr ON fr.recommendation_id = r.id AND r.visibility IS NOT NULL
    WHERE import.id = $1
      AND (r.version > 1 OR num_nonnulls(e.id, a.id, fr.finding_id) > 0)
  ) OR ${isHungOn('recommendation')} AS changed`;

export const UNDO_RECOMMENDATIONS: Undoing = {
  changedSince: CHANGED_SINCE,
  removals: [
    { counts: 'responses', statement: removalOf('response') },
    { counts: 'recommendations', statement: removalOf('recommendation') },
  ],
};
