import {
  COUNTED_STATUSES,
  PUBLISHED_WITHIN_DAYS,
  publication,
  withheld,
  type Evidence,
  type FinalItems,
  type Spell,
} from '@nahliad/domain';
import { countsUnpublished } from '../../../platform/access/standing';
import { quoted } from '../../../platform/database/quoted';
import { countsOf, evidence } from '../records/evidence';
import { findingsBy } from '../records/grouping';
import type { Frame } from '../records/records';
import { figure } from './figure';

const FINAL = quoted(COUNTED_STATUSES);
const STATES: readonly (keyof FinalItems)[] = ['within30Days', 'later', 'unpublished', 'tooYoung', 'restricted'];

const first = (frame: Frame, axis: string, statuses: string) =>
  `min(effective_on) FILTER (WHERE axis = '${axis}' AND to_value IN (${statuses}) AND effective_on <= ${frame.asOf})`;

/** What happened to the finding `a`, looked up once; how far it may be seen is what the first change since then changed. */
const happened = (frame: Frame) => `
  SELECT ${first(frame, 'workflow', FINAL)} AS final_on,
    ${first(frame, 'publication', `'published'`)} AS published_on,
    (array_agg(from_value ORDER BY effective_on, id)
      FILTER (WHERE axis = 'visibility' AND effective_on > ${frame.asOf}))[1] AS visibility
  FROM status_event WHERE finding_id = a.id`;

/** Which findings may have become final in the period: those that did by an event, and those of then that may have none. */
const perhaps = (frame: Frame) => `(${frame.within('a.observed_on')} OR a.id IN (
  SELECT finding_id FROM status_event
  WHERE axis = 'workflow' AND to_value IN (${FINAL}) AND ${frame.within('effective_on')}))`;

const becameFinal = (frame: Frame) => `
  SELECT *, CASE
    WHEN visibility IN ('restricted', 'confidential') THEN 'restricted'
    WHEN ${frame.asOf} - final_on <= ${PUBLISHED_WITHIN_DAYS} THEN 'tooYoung'
    WHEN published_on IS NULL THEN 'unpublished'
    WHEN published_on - final_on <= ${PUBLISHED_WITHIN_DAYS} THEN 'within30Days'
    ELSE 'later' END AS fate
  FROM (
    SELECT a.*, coalesce(happened.final_on, a.observed_on) AS final_on, happened.published_on,
      coalesce(happened.visibility, f.visibility) AS visibility
    FROM found a JOIN finding f ON f.id = a.id CROSS JOIN LATERAL (${happened(frame)}) happened
    WHERE a.counted AND ${perhaps(frame)}
  ) final WHERE ${frame.within('final_on')}`;

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
      SELECT ${key} AS "group", ${countsOf('fate', STATES)} AS items, ${countsUnpublished(frame.scope.actor)} AS "seesAll",
        coalesce(json_agg(json_build_object('time', greatest(0, coalesce(published_on, ${frame.asOf}) - final_on),
          'happened', published_on IS NOT NULL)) FILTER (WHERE fate <> 'restricted'), '[]') AS lags,
        ${evidence(frame, 'a.final_on', `fate NOT IN ('restricted', 'tooYoung')`)} AS evidence
      FROM (${becameFinal(frame)}) a ${join} ${tail}`;
  },
  value: (row) => (row.seesAll ? publication(row.items, row.lags, row.evidence) : withheld('insufficient-evidence')),
});
