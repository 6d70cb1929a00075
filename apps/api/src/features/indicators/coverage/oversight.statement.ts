import { TAKING_PART, type Criticality, type GovernanceCriterion } from '@nahliad/domain';
import { countableActivities } from '../../../platform/access/activity-scope';
import { composed, type Statement } from '../../../platform/database/database';
import { isValidOn, mandatedCells } from '../../../platform/database/mandated-cells';
import { quoted } from '../../../platform/database/quoted';
import { stoodOn } from '../../../platform/database/stood-on';
import { where, type Where } from '../../../platform/database/where';
import { isOfToday, type Scope } from '../scope';

/** A body that has to look at an institution by a criterion. */
export interface MandateCell {
  readonly institutionId: string;
  readonly criterion: GovernanceCriterion;
  readonly bodyId: string;
  readonly criticality: Criticality;
  readonly intervalMonths: number;
}
/** What the acts of a body have come to there by the day. */
export interface ActsCell {
  readonly institutionId: string;
  readonly criterion: GovernanceCriterion;
  readonly bodyId: string;
  readonly lastLookOn: string | null;
  readonly obstructedOn: string | null;
  readonly underWay: boolean;
}
export interface Oversight {
  readonly mandated: MandateCell[];
  readonly acts: ActsCell[];
}

/** Who has to look where, and who did, in acts of oversight, as of the day of a scope. Having been obstructed is no look. */
export function oversight(scope: Scope): { statement: Statement; values: unknown[] } {
  const filter = where();
  const asOf = `${filter.value(scope.asOf)}::date`;
  const mandates = `${isValidOn(asOf)} AND ${amongBodies(scope, filter, 'm.body_id')}`;
  const text = `
    WITH RECURSIVE ${mandatedCells(mandates, amongCells(scope, filter, 'o.institution_id'))},
    act AS (
      SELECT a.id, a.body_id, a.ended_on, ${stoodOn('activity', 'a', 'outcome', asOf)} AS outcome FROM activity a
      WHERE a.status = 'logged' AND (a.started_on <= ${asOf} OR ${asOf} >= current_date)
        AND EXISTS (SELECT FROM activity_scope c
          WHERE c.activity_id = a.id AND ${amongCells(scope, filter, 'c.institution_id')})
        AND ${countableActivities(scope.actor, filter)}
    ),
    doer AS (
      SELECT id, body_id FROM act
      UNION
      SELECT p.activity_id, p.body_id FROM participation p JOIN act ON act.id = p.activity_id
      WHERE p.state IN (${quoted(TAKING_PART)})
    ),
    looked AS (
      SELECT c.institution_id AS "institutionId", c.criterion, d.body_id AS "bodyId",
        max(a.ended_on) FILTER (WHERE a.outcome IN ('findings', 'no-findings') AND a.ended_on <= ${asOf}) AS "lastLookOn",
        max(a.ended_on) FILTER (WHERE a.outcome = 'obstructed' AND a.ended_on <= ${asOf}) AS "obstructedOn",
        bool_or(a.outcome = 'ongoing') AS "underWay"
      FROM act a
      JOIN doer d ON d.id = a.id
      JOIN activity_scope c ON c.activity_id = a.id
      WHERE ${amongCells(scope, filter, 'c.institution_id')} AND ${amongBodies(scope, filter, 'd.body_id')}
      GROUP BY c.institution_id, c.criterion, d.body_id
    )
    SELECT
      (SELECT coalesce(json_agg(json_build_object('institutionId', institution_id, 'criterion', criterion,
        'bodyId', body_id, 'criticality', criticality, 'intervalMonths', interval_months)), '[]') FROM cell) AS mandated,
      (SELECT coalesce(json_agg(looked), '[]') FROM looked) AS acts`;
  return {
    statement: { ...composed('coverage.oversight', text), plannedOnce: isOfToday(scope) },
    values: filter.values,
  };
}

const amongCells = ({ institutionId, criterion }: Scope, filter: Where, institution: string): string => {
  const among = ['true'];
  if (institutionId) among.push(`${institution} = ANY(${filter.value(institutionId)}::uuid[])`);
  if (criterion) among.push(`c.criterion = ANY(${filter.value(criterion)})`);
  return among.join(' AND ');
};

const amongBodies = ({ bodyId, category }: Scope, filter: Where, body: string): string => {
  const among = ['true'];
  if (bodyId) among.push(`${body} = ANY(${filter.value(bodyId)}::uuid[])`);
  if (category)
    among.push(`${body} IN (SELECT s.id FROM stakeholder s WHERE s.category = ANY(${filter.value(category)}))`);
  return among.join(' AND ');
};
