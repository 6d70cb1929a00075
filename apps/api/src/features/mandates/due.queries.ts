import { Injectable } from '@nestjs/common';
import type { DueCell, DueList, DueQuery } from '@nahliad/contracts';
import { GOVERNANCE_CRITERIA, dueNext, today, type DueNext } from '@nahliad/domain';
import { bodiesOf, type Actor } from '../../platform/access/actor';
import { Reads } from '../../platform/access/reads';
import type { Reader } from '../../platform/database/database';
import { bilingualJson } from '../../platform/database/json';
import { DomainError } from '../../platform/errors/domain-error';
import { cellsOn, type Cell } from './due.cells';

type Due = Cell & DueNext;
type Act = DueCell['lastLook'];

const NAMES = {
  name: 'mandate.due.names',
  text: `
    SELECT (SELECT json_object_agg(id, ${bilingualJson('s.name')}) FROM stakeholder s WHERE id = ANY($1)) AS stakeholders,
      (SELECT json_object_agg(id, json_build_object('id', id, 'reference', reference,
        'on', coalesce(ended_on, started_on))) FROM activity WHERE id = ANY($2)) AS acts`,
};
interface Names {
  readonly stakeholders: Record<string, DueCell['body']['name']>;
  readonly acts: Record<string, NonNullable<Act>> | null;
}

@Injectable()
export class DueQueries {
  constructor(private readonly reads: Reads) {}

  /** What to look at next as of a day, today where none is said: the bodies of whoever asks first, then by urgency. */
  async list(actor: Actor, { asOf = today(), ...query }: DueQuery): Promise<DueList> {
    const { statement, values } = cellsOn(actor, asOf, query);
    const db = this.reads.as(actor);
    const cells = await db.rows<Cell>(statement, values);
    const due = cells.map((cell) => ({ ...cell, ...dueNext(cell, asOf) })).filter(isDueWithin(query));
    due.sort(inOrderFor(bodiesOf(actor, 'officer', 'lead')));
    const first = query.cursor === undefined ? 0 : placeIn(query.cursor);
    const last = first + query.limit;
    return {
      asOf,
      items: await named(db, due.slice(first, last)),
      next: last < due.length ? Buffer.from(String(last)).toString('base64url') : null,
      total: due.length,
    };
  }
}

/** Only what is shown is named. */
async function named(db: Reader, due: readonly Due[]): Promise<DueCell[]> {
  const stakeholders = due.flatMap(({ bodyId, institutionId }) => [bodyId, institutionId]);
  const acts = due.flatMap((one) => [one.lastLookId, one.obstructedId, one.underWayId]).filter(Boolean);
  const names = await db.one<Names>(NAMES, [stakeholders, acts]);
  const stakeholder = (id: string) => ({ id, name: names?.stakeholders[id] ?? { en: null, uk: null } });
  const act = (id: string | null): Act => (id && names?.acts?.[id]) || null;
  return due.map((one) => ({
    body: stakeholder(one.bodyId),
    institution: stakeholder(one.institutionId),
    criterion: one.criterion,
    criticality: one.criticality,
    intervalMonths: one.intervalMonths,
    lastLook: act(one.lastLookId),
    obstructed: (one.obstructedOn ?? '') > (one.lastLookOn ?? '') ? act(one.obstructedId) : null,
    underWay: act(one.underWayId),
    othersLookedOn: one.othersLookedOn,
    dueOn: one.dueOn,
    overdue: one.overdue,
    neverLookedAt: one.neverLookedAt,
    urgency: one.urgency,
  }));
}

const isDueWithin =
  ({ dueFrom, dueTo, overdue }: DueQuery) =>
  ({ dueOn, ...due }: Due): boolean =>
    (overdue === undefined || due.overdue === overdue) &&
    (dueFrom === undefined || (dueOn !== null && dueOn >= dueFrom)) &&
    (dueTo === undefined || (dueOn !== null && dueOn <= dueTo));

/** Where two are as urgent as each other, the one due longer; the cells of one institution stay together. */
const inOrderFor = (own: readonly string[]) => (one: Due, other: Due) =>
  Number(own.includes(other.bodyId)) - Number(own.includes(one.bodyId)) ||
  other.urgency - one.urgency ||
  (one.dueOn ?? '').localeCompare(other.dueOn ?? '') ||
  one.bodyId.localeCompare(other.bodyId) ||
  one.institutionId.localeCompare(other.institutionId) ||
  GOVERNANCE_CRITERIA.indexOf(one.criterion) - GOVERNANCE_CRITERIA.indexOf(other.criterion);

/** The list is worked out anew each time: its cursor is how far somebody has come. */
function placeIn(cursor: string): number {
  const place = Buffer.from(cursor, 'base64url').toString();
  if (!/^\d{1,9}$/.test(place)) throw new DomainError('request.invalid-cursor');
  return Number(place);
}
