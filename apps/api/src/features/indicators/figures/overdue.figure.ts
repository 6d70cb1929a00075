import { CLOSED_IMPLEMENTATIONS, overdue, overdue1, type Evidence, type OpenRecommendations } from '@nahliad/domain';
import { quoted } from '../../../platform/database/quoted';
import { ALIKE, countsOf, evidence } from '../records/evidence';
import { recommendationsBy } from '../records/grouping';
import type { Frame } from '../records/records';
import { figure } from './figure';

const STATES: readonly (keyof OpenRecommendations)[] = ['pastTarget', 'withinTarget', 'withoutTarget', 'suspended'];

const open = (frame: Frame, suspended: string) => `
  SELECT *, CASE
    WHEN target_on IS NULL THEN 'withoutTarget'
    WHEN ${suspended} THEN 'suspended'
    WHEN target_on < ${frame.asOf} THEN 'pastTarget'
    ELSE 'withinTarget' END AS target
  FROM of_state WHERE implementation NOT IN (${quoted(CLOSED_IMPLEMENTATIONS)})`;

/** A stock as of the day: what has been overdue for longer than the window is overdue all the more. */
const stock = (value: typeof overdue, suspended: string) =>
  figure<{ open: OpenRecommendations; evidence: Evidence }>({
    source: 'recommended',
    select(frame, by) {
      const { key, join, tail } = recommendationsBy(by, 'r.target_on', frame);
      return `
        SELECT ${key} AS "group", ${countsOf('target', STATES, 'counted', ALIKE)} AS open,
          ${evidence(frame, 'r.issued_on', `target_on IS NOT NULL AND NOT ${suspended}`, ALIKE)} AS evidence
        FROM (${open(frame, suspended)}) r ${join} ${tail}`;
    },
    value: (row) => value(row.open, row.evidence),
  });

export const overdueFigure = stock(overdue, 'suspended');
export const overdue1Figure = stock(overdue1, 'false');
