import { CHECKED_WITHIN_DAYS, claimGap, type Claims, type Evidence } from '@nahliad/domain';
import { ALIKE, countsOf, evidence } from '../records/evidence';
import { recommendationsBy } from '../records/grouping';
import type { Frame } from '../records/records';
import { figure } from './figure';

const STATES: readonly (keyof Claims)[] = ['unverified', 'recent', 'confirmed', 'refuted'];

/** What the issuer found after a claim; one overtaken by events is neither. */
const found = (frame: Frame) => `
  SELECT *, CASE
    WHEN verdict = 'closed-implemented' THEN 'confirmed'
    WHEN verdict IN ('in-progress', 'closed-not-implemented') THEN 'refuted'
    WHEN verdict IS NULL AND ${frame.asOf} - claimed_on > ${CHECKED_WITHIN_DAYS} THEN 'unverified'
    WHEN verdict IS NULL THEN 'recent' END AS claim
  FROM of_claim WHERE ${frame.within('claimed_on')}`;

/** The window runs on the day of the last claim. */
export const claimGapFigure = figure<{ claims: Claims; evidence: Evidence }>({
  source: 'recommended',
  select(frame, by) {
    const { key, join, tail } = recommendationsBy(by, 'r.claimed_on', frame);
    return `
      SELECT ${key} AS "group", ${countsOf('claim', STATES, 'counted', ALIKE)} AS claims,
        ${evidence(frame, 'r.claimed_on', 'claim IS NOT NULL', ALIKE)} AS evidence
      FROM (${found(frame)}) r ${join} ${tail}`;
  },
  value: (row) => claimGap(row.claims, row.evidence),
});
