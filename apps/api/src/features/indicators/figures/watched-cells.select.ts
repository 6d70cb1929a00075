import { GOVERNANCE_CRITERIA, type IndicatorDimension } from '@nahliad/domain';
import { quoted } from '../../../platform/database/quoted';
import { institutionsOn } from '../coverage/institutions.queries';
import { LOOKED } from '../records/activities.records';
import { evidence } from '../records/evidence';
import { only, regrouped } from '../records/grouping';
import type { Frame } from '../records/records';

/** The cells `c`, institution × criterion, by whichever of their columns tells them apart. */
const GROUP: Partial<Record<IndicatorDimension, string>> = {
  institution: 'c.institution_id::text',
  criterion: 'c.criterion',
  category: 'b.category',
};
const groupOf = (by: IndicatorDimension | undefined) => (by && GROUP[by]) ?? 'NULL::text';

const cellsInScope = (frame: Frame) => {
  const { institutionId, criterion } = frame.scope;
  return `${only(frame, 'c.institution_id', 'uuid', institutionId)} ${only(frame, 'c.criterion', 'text', criterion)}`;
};
const bodiesInScope = (frame: Frame, id: string, category: string) =>
  `${only(frame, id, 'uuid', frame.scope.bodyId)} ${only(frame, category, 'text', frame.scope.category)}`;

/**
 * Group by group the cells with a mandate as `cells`, each with the last look of those who are asked for; the strictest of
 * several mandates holds. A look tells of many cells and is evidence once.
 */
export function watchedCells(frame: Frame, by: IndicatorDimension | undefined): string {
  const { key, tail } = regrouped(by);
  return `
    SELECT ${key} AS "group", ${evidence(frame, 'last_on', 'told')} AS evidence,
      coalesce(json_agg(json_build_object('criticality', criticality, 'intervalMonths', interval_months,
        'lastLookOn', last_on, 'categories', categories)), '[]') AS cells
    FROM (
      SELECT *, last_id IS NOT NULL AND row_number() OVER (PARTITION BY "group", last_id) = 1 AS told, true AS counted
      FROM (
        SELECT watched.*, max(look.ended_on) AS last_on, count(DISTINCT look.done_by)::int AS categories,
          (array_agg(look.id ORDER BY look.ended_on DESC, look.id))[1] AS last_id,
          (array_agg(look.category ORDER BY look.ended_on DESC, look.id))[1] AS category
        FROM (
          SELECT ${groupOf(by)} AS "group", c.institution_id, c.criterion, max(c.criticality) AS criticality,
            min(c.interval_months) AS interval_months
          FROM cell c JOIN stakeholder b ON b.id = c.body_id
          WHERE true ${cellsInScope(frame)} ${bodiesInScope(frame, 'b.id', 'b.category')}
          GROUP BY 1, 2, 3
        ) watched
        LEFT JOIN (
          SELECT e.id, e.ended_on, e.category, d.category AS done_by, s.institution_id, s.criterion FROM ended e
          JOIN activity_scope s ON s.activity_id = e.id
          JOIN doer d ON d.activity_id = e.id
          WHERE ${LOOKED('e')} ${bodiesInScope(frame, 'd.body_id', 'd.category')}
        ) look ON look.institution_id = watched.institution_id AND look.criterion = watched.criterion
          ${by === 'category' ? 'AND look.done_by = watched."group"' : ''}
        GROUP BY watched."group", watched.institution_id, watched.criterion, watched.criticality, watched.interval_months
      ) seen
    ) seen_once ${tail}`;
}

/** Group by group how many cells of the institutions of that day nobody at all has a mandate to look at. */
export const mandateGaps = (frame: Frame, by: IndicatorDimension | undefined): string => `
  SELECT ${groupOf(by)} AS "group", count(*)::int AS gaps FROM (
    SELECT s.id AS institution_id, criterion FROM stakeholder s
    CROSS JOIN unnest(ARRAY[${quoted(GOVERNANCE_CRITERIA)}]) criterion
    WHERE ${institutionsOn(frame.asOf)}
  ) c
  WHERE NOT EXISTS (SELECT FROM cell WHERE cell.institution_id = c.institution_id AND cell.criterion = c.criterion)
    ${cellsInScope(frame)}
  GROUP BY 1`;
