import {
  FOLLOWED_WITHIN_MONTHS,
  recurrence,
  returnOf,
  type ClosedFinding,
  type Evidence,
  type IndicatorDimension,
} from '@nahliad/domain';
import { LOOKED } from '../records/activities.records';
import { evidence } from '../records/evidence';
import { only, regrouped } from '../records/grouping';
import type { Frame } from '../records/records';
import { figure } from './figure';

const GROUP: Partial<Record<IndicatorDimension, string>> = {
  institution: 'fi.institution_id::text',
  criterion: 'fc.criterion',
};

/** The adverse findings among those that were closed, and that are so still. */
const CLOSED = `
  SELECT a.id, a.category, a.counted, f.themes, closure.closed_on
  FROM closure JOIN found a ON a.id = closure.finding_id JOIN finding f ON f.id = a.id
  LEFT JOIN finding_past past ON past.finding_id = a.id
  WHERE a.counted AND a.polarity = 'adverse' AND coalesce(past.workflow, f.workflow) = 'closed'`;

/** Of each the first that came after it, by anybody: an adverse finding on its theme, and a look at its cell. */
function since(frame: Frame, by: IndicatorDimension | undefined): string {
  const { institutionId, criterion } = frame.scope;
  const after = (day: string) => `${day} > a.closed_on AND ${day} <= ${frame.asOf}
    AND ${day} <= a.closed_on + interval '${FOLLOWED_WITHIN_MONTHS} months'`;
  return `
    SELECT ${(by && GROUP[by]) ?? 'NULL::text'} AS "group", a.id, a.category, a.counted, a.closed_on,
      min(came_back.on_day) AS adverse_on, min(seen_again.on_day) AS overseen_on
    FROM (${CLOSED}) a
    JOIN finding_institution fi ON fi.finding_id = a.id ${only(frame, 'fi.institution_id', 'uuid', institutionId)}
    JOIN finding_criterion fc ON fc.finding_id = a.id ${only(frame, 'fc.criterion', 'text', criterion)}
    LEFT JOIN LATERAL (
      SELECT min(o.observed_on) AS on_day FROM finding_institution oi JOIN adverse o ON o.id = oi.finding_id
      WHERE oi.institution_id = fi.institution_id AND o.themes && a.themes AND ${after('o.observed_on')}
    ) came_back ON true
    LEFT JOIN LATERAL (
      SELECT min(e.ended_on) AS on_day FROM ended e JOIN activity_scope s ON s.activity_id = e.id
      WHERE s.institution_id = fi.institution_id AND s.criterion = fc.criterion AND ${LOOKED('e')} AND ${after('e.ended_on')}
    ) seen_again ON true
    GROUP BY 1, 2, 3, 4, 5`;
}

/** As of the day: the definition brings its own months, and no window narrows them. */
export const recurrenceFigure = figure<{ findings: ClosedFinding[]; asOf: string; evidence: Evidence }>({
  source: 'oversight',
  select(frame, by) {
    const { key, tail } = regrouped(by);
    return `
      SELECT ${key} AS "group", ${frame.asOf} AS "asOf",
        ${evidence(frame, 'closed_on', '(adverse_on IS NOT NULL OR overseen_on IS NOT NULL)')} AS evidence,
        coalesce(json_agg(json_build_object('closedOn', closed_on, 'adverseOn', array_remove(ARRAY[adverse_on], NULL),
          'overseenOn', array_remove(ARRAY[overseen_on], NULL))), '[]') AS findings
      FROM (${since(frame, by)}) since ${tail}`;
  },
  value({ findings, asOf, evidence: of }) {
    const returns = findings.map((finding) => returnOf(finding, asOf));
    const count = (what: (typeof returns)[number]) => returns.filter((one) => one === what).length;
    return recurrence(
      {
        followed: count('followed'),
        notFollowed: count('not-followed'),
        notOverseenAgain: count('not-overseen-again'),
      },
      of,
    );
  },
});
