import type { Where } from '../../../platform/database/where';
import type { Scope } from '../scope';
import { acts } from './findings.records';
import { only } from './grouping';

/**
 * What dashboards count of findings, as CTEs: those of the window by body, month and kind (`of_month`) and by body, criterion
 * and kind (`of_criterion`), and how many each body found where (`of_look`), with the last day on which it found anything.
 */
export function tallies(scope: Scope, filter: Where): string {
  const recent = scope.after ? `a.observed_on > ${filter.value(scope.after)}::date` : 'true';
  const criterion = `JOIN finding_criterion fc ON fc.finding_id = a.id
    ${only(filter, 'fc.criterion', 'text', scope.criterion)}`;
  const institution = `JOIN finding_institution fi ON fi.finding_id = a.id
    ${only(filter, 'fi.institution_id', 'uuid', scope.institutionId)}`;
  return `${acts(scope, filter)},
  of_month AS (
    SELECT body_id, date_trunc('month', observed_on)::date AS month, severity, polarity, count(*)::int AS n
    FROM act a WHERE counted AND ${recent} GROUP BY 1, 2, 3, 4
  ),
  of_criterion AS (
    SELECT a.body_id, fc.criterion, a.severity, a.polarity, count(*)::int AS n
    FROM act a ${criterion} WHERE counted AND ${recent} GROUP BY 1, 2, 3, 4
  ),
  of_look AS (
    SELECT a.body_id, fi.institution_id, fc.criterion, count(*) FILTER (WHERE ${recent})::int AS findings,
      max(a.observed_on) AS last_on
    FROM act a ${institution} ${criterion} WHERE counted GROUP BY 1, 2, 3
  )`;
}
