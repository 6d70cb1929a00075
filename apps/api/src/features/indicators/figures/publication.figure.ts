import {
  PUBLISHED_WITHIN_DAYS,
  publication,
  withheld,
  type Evidence,
  type FinalItems,
  type Spell,
} from '@nahliad/domain';
import { countsUnpublished } from '../../../platform/access/standing';
import { ALIKE, countsOf, evidence } from '../records/evidence';
import { findingsBy } from '../records/grouping';
import type { Frame } from '../records/records';
import { figure } from './figure';

const STATES: readonly (keyof FinalItems)[] = ['within30Days', 'later', 'unpublished', 'tooYoung', 'restricted'];

const becameFinal = (frame: Frame) => `
  SELECT *, CASE
    WHEN restricted THEN 'restricted'
    WHEN ${frame.asOf} - final_on <= ${PUBLISHED_WITHIN_DAYS} THEN 'tooYoung'
    WHEN published_on = 'infinity' THEN 'unpublished'
    WHEN published_on - final_on <= ${PUBLISHED_WITHIN_DAYS} THEN 'within30Days'
    ELSE 'later' END AS fate
  FROM final WHERE ${frame.within('final_on')}`;

interface Published {
  readonly items: FinalItems;
  readonly lags: Spell[];
  readonly seesAll: boolean;
  readonly evidence: Evidence;
}

/**
 * The window runs on the day on which a finding became final. Whoever sees what is published alone
 * can tell no share of it.
 */
export const publicationFigure = figure<Published>({
  source: 'oversight',
  select(frame, by) {
    const { key, join, tail } = findingsBy(by, frame, 'a.final_on');
    return `
      SELECT ${key} AS "group", ${countsOf('fate', STATES, 'counted', ALIKE)} AS items, ${countsUnpublished(frame.scope.actor)} AS "seesAll",
        coalesce(json_agg(json_build_object('time', greatest(0, least(published_on, ${frame.asOf}) - final_on),
          'happened', published_on < 'infinity', 'cases', n)) FILTER (WHERE fate <> 'restricted'), '[]') AS lags,
        ${evidence(frame, 'a.final_on', `fate NOT IN ('restricted', 'tooYoung')`, ALIKE)} AS evidence
      FROM (${becameFinal(frame)}) a ${join} ${tail}`;
  },
  value: (row) => (row.seesAll ? publication(row.items, row.lags, row.evidence) : withheld('insufficient-evidence')),
});
