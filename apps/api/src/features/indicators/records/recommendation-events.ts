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

/** The last claim that it is done, by one day, and what was said next of it, by another. */
export const lastClaim = (row: string, claimedBy: string, saidBy: string): string => `
  SELECT claim.effective_on AS claimed_on, verdict.to_value AS verdict
  FROM (
    SELECT e.id, e.effective_on FROM status_event e
    WHERE e.recommendation_id = ${row}.id AND e.axis = 'implementation' AND e.to_value = 'claimed-implemented'
      AND e.effective_on <= ${claimedBy}
    ORDER BY e.effective_on DESC, e.id DESC LIMIT 1
  ) claim
  LEFT JOIN LATERAL (
    SELECT e.to_value FROM status_event e
    WHERE e.recommendation_id = ${row}.id AND e.axis = 'implementation'
      AND (e.effective_on, e.id) > (claim.effective_on, claim.id) AND e.effective_on <= ${saidBy}
    ORDER BY e.effective_on, e.id LIMIT 1
  ) verdict ON true`;
