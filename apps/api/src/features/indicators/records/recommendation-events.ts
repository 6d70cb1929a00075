import { OUT_OF_COHORT } from '@nahliad/domain';
import { quoted } from '../../../platform/database/quoted';

const SETTLED = quoted(['closed-implemented', ...OUT_OF_COHORT]);

/**
 * When a recommendation, told of by a row, came to where nobody waits for it any longer; where nobody wrote that down, the
 * day on which it was issued. What is waited for still has no such day.
 */
export const settledOn = (row: string, day: string): string => `
  CASE WHEN ${row}.implementation IN (${SETTLED}) THEN coalesce((
    SELECT max(effective_on) FROM status_event e
    WHERE e.recommendation_id = ${row}.id AND e.axis = 'implementation' AND e.to_value = ${row}.implementation
      AND e.effective_on <= ${day}), ${row}.issued_on) END`;
