import type { Where } from '../../../platform/database/where';
import { acts } from '../records/findings.records';
import { oversightRecords } from '../records/oversight.records';
import type { Scope } from '../scope';
import { criterionInScope } from './criterion-in-scope';
import { OF_FINAL, OF_GROUPS } from './facets';
import { putRight } from './put-right';
import { lookedAt, movedOf } from './set-aside';
import { standingInScope } from './standing-in-scope';

/**
 * The records of oversight that scores are made of, with `final` (`records/final-findings.ts`) and `affecting`
 * (`records/affecting.records.ts`) out of the kept counts. Of all
 * other findings these scores ask only for those that were closed in time to have come back and those that were referred.
 */
export function keptOversight(scope: Scope, filter: Where): string {
  const standing = standingInScope(scope, filter);
  const { ofWhole } = criterionInScope(scope, filter);
  const inWindow = `final_on > ${filter.value(scope.after)}::date AND final_on <= ${filter.value(scope.until)}::date`;
  return `${acts(scope, filter, 'f.id IN (SELECT finding_id FROM asked_for)')}, ${oversightRecords(scope, filter)},
  ${lookedAt(scope.actor, scope.until, filter, standing)},
  asked_for AS MATERIALIZED (
    SELECT finding_id FROM looked_at UNION SELECT finding_id FROM closure UNION SELECT finding_id FROM referral
  ),
  ${movedOf('found', scope, filter, standing)},
  final AS (
    SELECT of_final.*, b.category, true AS counted FROM (${putRight(OF_FINAL, standing, `${inWindow} AND ${ofWhole}`)} HAVING sum(n) > 0) of_final
    JOIN stakeholder b ON b.id = of_final.body_id
  ),
  affecting AS (
    SELECT of_groups.*, b.category, true AS counted FROM (${putRight(OF_GROUPS, standing, ofWhole)} HAVING sum(n) > 0) of_groups
    JOIN stakeholder b ON b.id = of_groups.body_id
  )`;
}
