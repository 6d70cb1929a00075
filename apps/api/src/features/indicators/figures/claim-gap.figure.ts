import { CLAIM_STATES, claimGap, type Claims, type Evidence } from '@nahliad/domain';
import { claimState } from '../../../platform/database/last-claim';
import { ALIKE, countsOf, evidence } from '../records/evidence';
import { recommendationsBy } from '../records/grouping';
import type { Frame } from '../records/records';
import { figure } from './figure';

/** What the issuer found after a claim; one overtaken by events is neither. */
const found = (frame: Frame) => `
  SELECT *, ${claimState(frame.asOf)} AS claim FROM of_claim WHERE ${frame.within('claimed_on')}`;

/** The window runs on the day of the last claim. */
export const claimGapFigure = figure<{ claims: Claims; evidence: Evidence }>({
  source: 'recommended',
  select(frame, by) {
    const { key, join, tail } = recommendationsBy(by, 'r.claimed_on', frame);
    return `
      SELECT ${key} AS "group", ${countsOf('claim', CLAIM_STATES, 'counted', ALIKE)} AS claims,
        ${evidence(frame, 'r.claimed_on', 'claim IS NOT NULL', ALIKE)} AS evidence
      FROM (${found(frame)}) r ${join} ${tail}`;
  },
  value: (row) => claimGap(row.claims, row.evidence),
});
