import type { Where } from '../../../platform/database/where';
import { acts } from '../records/findings.records';
import type { Scope } from '../scope';
import { OF_CRITERION, OF_LOOK, OF_MONTH } from './facets';
import { criterionInScope } from './criterion-in-scope';
import { lastLook, movedDays } from './last-look';
import { putRight } from './put-right';
import { lookedAt, movedOf } from './set-aside';
import { standingInScope } from './standing-in-scope';

const RECENT = 'sum(n) FILTER (WHERE recent)';

/** The tallies (`records/tallies.ts`) out of the kept counts. */
export function keptTallies(scope: Scope, filter: Where): string {
  const standing = standingInScope(scope, filter);
  const { ofWhole, ofEach } = criterionInScope(scope, filter);
  return `${acts({ ...scope, ever: true }, filter, 'f.id IN (SELECT finding_id FROM looked_at)')},
  ${lookedAt(scope.actor, scope.until, filter, standing)},
  ${movedOf('act', scope, filter, standing)},
  moved_day AS MATERIALIZED (${movedDays(standing)}),
  of_month AS (${putRight(OF_MONTH, standing, ofWhole)} HAVING sum(n) > 0),
  of_criterion AS (${putRight(OF_CRITERION, standing, ofEach)} HAVING sum(n) > 0),
  look AS (${putRight(OF_LOOK, standing, ofEach)}),
  of_look AS (
    SELECT *, ${lastLook('one', standing)} AS last_on FROM (
      SELECT body_id, institution_id, criterion, coalesce(${RECENT}, 0)::int AS findings FROM look
      GROUP BY body_id, institution_id, criterion HAVING ${scope.ever ? 'sum(n)' : RECENT} > 0
    ) one
  )`;
}
