import { DECIDED_POSITIONS, POSITIONS, acceptance, type Evidence, type Positions } from '@nahliad/domain';
import { ALIKE, countsOf, evidence } from '../records/evidence';
import { recommendationsBy } from '../records/grouping';
import { figure } from './figure';

const DECIDED = `position IN (${DECIDED_POSITIONS.map((position) => `'${position}'`).join(', ')})`;

/** The window runs on the date of issue. */
export const acceptanceFigure = figure<{ positions: Positions; evidence: Evidence }>({
  source: 'recommended',
  select(frame, by) {
    const { key, join, tail } = recommendationsBy(by, 'r.issued_on', frame);
    return `
      SELECT ${key} AS "group", ${countsOf('position', POSITIONS, 'counted', ALIKE)} AS positions,
        ${evidence(frame, 'r.issued_on', DECIDED, ALIKE)} AS evidence
      FROM (SELECT * FROM of_position WHERE ${frame.within('issued_on')}) r ${join} ${tail}`;
  },
  value: (row) => acceptance(row.positions, row.evidence),
});
