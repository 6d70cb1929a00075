import { CHECKED_WITHIN_DAYS } from '@nahliad/domain';

/** The last claim that a recommendation is done, by one day, and what was said next of it, by another. */
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

/** What had become of a claim by a day, told of these two columns; nothing where it was overtaken by events. */
export const claimState = (day: string): string => `
  CASE
    WHEN verdict = 'closed-implemented' THEN 'confirmed'
    WHEN verdict IN ('in-progress', 'closed-not-implemented') THEN 'refuted'
    WHEN verdict IS NULL AND ${day} - claimed_on > ${CHECKED_WITHIN_DAYS} THEN 'unverified'
    WHEN verdict IS NULL THEN 'recent' END`;
