import { CHECKED_WITHIN_DAYS, claimGap, type Claims, type Evidence } from '@nahliad/domain';
import { countsOf, evidence } from '../records/evidence';
import { recommendationsBy } from '../records/grouping';
import type { Frame } from '../records/records';
import { figure } from './figure';

const STATES: readonly (keyof Claims)[] = ['unverified', 'recent', 'confirmed', 'refuted'];

/** The last claim of each in the period and what the issuer found then; one overtaken by events is neither. */
const claimed = (frame: Frame) => `
  SELECT recommended.*, claim.effective_on AS claimed_on, CASE
    WHEN verdict.to_value = 'closed-implemented' THEN 'confirmed'
    WHEN verdict.to_value IN ('in-progress', 'closed-not-implemented') THEN 'refuted'
    WHEN verdict.to_value IS NULL AND ${frame.asOf} - claim.effective_on > ${CHECKED_WITHIN_DAYS} THEN 'unverified'
    WHEN verdict.to_value IS NULL THEN 'recent' END AS claim
  FROM recommended
  JOIN LATERAL (
    SELECT e.id, e.effective_on FROM status_event e
    WHERE e.recommendation_id = recommended.id AND e.axis = 'implementation' AND e.to_value = 'claimed-implemented'
      AND ${frame.within('e.effective_on')}
    ORDER BY e.effective_on DESC, e.id DESC LIMIT 1
  ) claim ON true
  LEFT JOIN LATERAL (
    SELECT e.to_value FROM status_event e
    WHERE e.recommendation_id = recommended.id AND e.axis = 'implementation'
      AND (e.effective_on, e.id) > (claim.effective_on, claim.id) AND e.effective_on <= ${frame.asOf}
    ORDER BY e.effective_on, e.id LIMIT 1
  ) verdict ON true`;

/** The window runs on the day of the claim. */
export const claimGapFigure = figure<{ claims: Claims; evidence: Evidence }>({
  source: 'recommended',
  select(frame, by) {
    const { key, join, tail } = recommendationsBy(by, 'r.claimed_on', frame);
    return `
      SELECT ${key} AS "group", ${countsOf('claim', STATES)} AS claims,
        ${evidence(frame, 'r.claimed_on', 'claim IS NOT NULL')} AS evidence
      FROM (${claimed(frame)}) r ${join} ${tail}`;
  },
  value: (row) => claimGap(row.claims, row.evidence),
});
