import type { DueQuery } from '@nahliad/contracts';
import { TAKING_PART, type Criticality, type GovernanceCriterion } from '@nahliad/domain';
import type { Actor } from '../../platform/access/actor';
import { readableActivities } from '../../platform/access/activity-scope';
import { composed, type Statement } from '../../platform/database/database';
import { isValidOn, mandatedCells } from '../../platform/database/mandated-cells';
import { quoted } from '../../platform/database/quoted';
import { stoodOn } from '../../platform/database/stood-on';
import { where } from '../../platform/database/where';

/** An institution × criterion that a body has to look at, and the acts that say how it stands. */
export interface Cell {
  readonly bodyId: string;
  readonly institutionId: string;
  readonly criterion: GovernanceCriterion;
  readonly criticality: Criticality;
  readonly intervalMonths: number;
  readonly lastLookId: string | null;
  readonly lastLookOn: string | null;
  readonly obstructedId: string | null;
  readonly obstructedOn: string | null;
  readonly underWayId: string | null;
  readonly othersLookedOn: string | null;
}

export type CellsQuery = Pick<DueQuery, 'bodyId' | 'institutionId' | 'criterion'>;

/**
 * The cells of the mandates that hold on a day, with what the acts had come to by then. A body has looked where it led
 * the act, or took part in it; what is planned is known of as of today alone.
 */
export function cellsOn(actor: Actor, asOf: string, query: CellsQuery): { statement: Statement; values: unknown[] } {
  const filter = where().in('m.body_id', query.bodyId, 'uuid');
  const day = `${filter.value(asOf)}::date`;
  const mandates = filter.and(isValidOn(day)).sql;
  const amongCells = (column: string, asked: readonly string[] | undefined, type: string) =>
    asked?.length ? `${column} = ANY(${filter.value(asked)}::${type}[])` : 'true';
  const cells = `${amongCells('o.institution_id', query.institutionId, 'uuid')}
    AND ${amongCells('c.criterion', query.criterion, 'text')}`;
  const text = `
    WITH RECURSIVE ${mandatedCells(mandates, cells)},
    act AS (
      SELECT a.id, a.body_id, a.started_on, a.ended_on, ${stoodOn('activity', 'a', 'outcome', day)} AS outcome
      FROM activity a
      WHERE a.status = 'logged' AND (a.started_on <= ${day} OR ${day} >= current_date)
        AND ${readableActivities(actor, filter)}
    ),
    doer AS (
      SELECT id, body_id FROM act
      UNION
      SELECT a.id, p.body_id FROM act a JOIN participation p ON p.activity_id = a.id
      WHERE p.state IN (${quoted(TAKING_PART)})
    ),
    looked AS (
      SELECT d.body_id, c.institution_id, c.criterion,
        ${newest('ended_on', 'LOOKED')} AS last_id, max(a.ended_on) FILTER (WHERE ${IS.LOOKED}) AS last_on,
        ${newest('ended_on', 'OBSTRUCTED')} AS obstructed_id,
        max(a.ended_on) FILTER (WHERE ${IS.OBSTRUCTED}) AS obstructed_on,
        ${newest('started_on', 'UNDER_WAY')} AS under_way_id
      FROM act a
      JOIN doer d ON d.id = a.id
      JOIN activity_scope c ON c.activity_id = a.id
      GROUP BY d.body_id, c.institution_id, c.criterion
    ),
    others AS (
      SELECT cell.body_id, institution_id, criterion, max(l.last_on) AS last_on
      FROM cell JOIN looked l USING (institution_id, criterion) WHERE l.body_id <> cell.body_id
      GROUP BY cell.body_id, institution_id, criterion
    )
    SELECT body_id AS "bodyId", institution_id AS "institutionId", criterion, criticality,
      interval_months AS "intervalMonths", l.last_id AS "lastLookId", l.last_on::text AS "lastLookOn",
      l.obstructed_id AS "obstructedId", l.obstructed_on::text AS "obstructedOn", l.under_way_id AS "underWayId",
      o.last_on::text AS "othersLookedOn"
    FROM cell
    LEFT JOIN looked l USING (body_id, institution_id, criterion)
    LEFT JOIN others o USING (body_id, institution_id, criterion)`;
  return { statement: composed('mandate.due', text), values: filter.values };
}

/** Having been obstructed is no look. */
const IS = {
  LOOKED: `a.outcome IN ('findings', 'no-findings')`,
  OBSTRUCTED: `a.outcome = 'obstructed'`,
  UNDER_WAY: `a.outcome = 'ongoing'`,
};

const newest = (day: string, what: keyof typeof IS) =>
  `(array_agg(a.id ORDER BY a.${day} DESC, a.id DESC) FILTER (WHERE ${IS[what]}))[1]`;
