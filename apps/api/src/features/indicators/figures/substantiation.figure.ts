import { VERIFICATIONS, substantiation, type Evidence, type Verifications } from '@nahliad/domain';
import { countsOf, evidence } from '../records/evidence';
import { findingsBy } from '../records/grouping';
import type { Frame } from '../records/records';
import { figure } from './figure';

/** Each by the day on which its verification was decided; what nobody has decided yet by the day of observation. */
const decided = (frame: Frame) => `
  SELECT * FROM (
    SELECT weighed.*, coalesce(decision.on_day, observed_on) AS decided_on
    FROM weighed CROSS JOIN LATERAL (
      SELECT max(effective_on) AS on_day FROM status_event e
      WHERE e.finding_id = weighed.id AND e.axis = 'verification' AND e.to_value = weighed.verification
        AND e.effective_on <= ${frame.asOf} AND weighed.counted
    ) decision
  ) dated WHERE ${frame.within('decided_on')}`;

export const substantiationFigure = figure<{ verifications: Verifications; evidence: Evidence }>({
  source: 'oversight',
  select(frame, by) {
    const { key, join, tail } = findingsBy(by, frame, 'a.decided_on');
    return `
      SELECT ${key} AS "group", ${countsOf('verification', VERIFICATIONS, 'true')} AS verifications,
        ${evidence(frame, 'a.decided_on')} AS evidence
      FROM (${decided(frame)}) a ${join} ${tail}`;
  },
  value: (row) => substantiation(row.verifications, row.evidence),
});
