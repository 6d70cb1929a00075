import { Injectable } from '@nestjs/common';
import type { List, Round, RoundPeople, RoundPeopleQuery, RoundsQuery } from '@nahliad/contracts';
import type { Actor } from '../../platform/access/actor';
import { Reads } from '../../platform/access/reads';
import { readableRounds } from '../../platform/access/round-scope';
import { Database, composed } from '../../platform/database/database';
import { bilingualJson, instantJson, namedJson, personJson } from '../../platform/database/json';
import { page, type Sorting } from '../../platform/database/paging';
import { where } from '../../platform/database/where';
import { DomainError } from '../../platform/errors/domain-error';
import { MAY_ASSESS } from './assessors';
import { STATE } from './round.state';
import { knownTo, stepsFor, type RoundState } from './rounds.policy';
import { ROUNDS_WAITING } from './rounds.waiting';

const SORTS: Record<RoundsQuery['sort'], Sorting> = {
  openedAt: { by: 'o.opened_at', type: 'timestamptz' },
  '-openedAt': { by: 'o.opened_at', type: 'timestamptz', descending: true },
};

/** In the order in which they were named; each with those who judge it. */
const INSTITUTIONS = `(
  SELECT coalesce(json_agg(json_build_object('id', i.id, 'name', ${bilingualJson('i.name')},
    'assessor', ${personJson('a.person_id')},
    'peers', (SELECT coalesce(json_agg(${personJson('b.person_id')} ORDER BY b.person_id), '[]') FROM round_assignment b
      WHERE b.round_id = o.id AND b.institution_id = a.institution_id AND b.part = 'peer'))
    ORDER BY coalesce(i.name_en, i.name_uk), i.id), '[]')
  FROM round_assignment a JOIN stakeholder i ON i.id = a.institution_id
  WHERE a.round_id = o.id AND a.part = 'assessor')`;

const ROUND = `json_build_object('id', o.id, 'title', ${bilingualJson('o.title')},
  'body', (SELECT ${namedJson('body')} FROM stakeholder body WHERE body.id = o.body_id), 'status', o.status,
  'indicators', o.indicators, 'institutions', ${INSTITUTIONS}, 'openedBy', ${personJson('o.opened_by')},
  'openedAt', ${instantJson('o.opened_at')}, 'dueOn', o.due_on, 'endedOn', o.ended_on, 'note', o.note, 'version', o.version,
  'state', ${STATE})`;

const MOST_OFFERED = 500;
const BODIES = `(
  SELECT coalesce(json_agg(${namedJson('s')} ORDER BY s.id), '[]') FROM stakeholder s WHERE s.id IN (
    SELECT m.stakeholder_id FROM membership m WHERE m.person_id = p.id AND m.role IN ('lead', 'analyst')))`;

type RoundRecord = Omit<Round, 'moves' | 'closed'> & { readonly state: RoundState };

@Injectable()
export class RoundsQueries {
  constructor(
    private readonly db: Database,
    private readonly reads: Reads,
  ) {}

  async get(actor: Actor, id: string): Promise<Round> {
    const one = where().equals('o.id', id);
    const text = `SELECT ${ROUND} AS record FROM assessment_round o WHERE ${one.sql} AND ${readableRounds(actor, one)}`;
    const row = await this.reads.as(actor).one<{ record: RoundRecord }>(composed('round.get', text), one.values);
    if (!row) throw new DomainError('round.not-found');
    return present(actor, row.record);
  }

  async list(actor: Actor, query: RoundsQuery): Promise<List<Round>> {
    const filter = where().in('o.status', query.status);
    filter.and(readableRounds(actor, filter));
    if (query.waiting) filter.and(ROUNDS_WAITING[query.waiting](actor, filter) ?? 'false');
    if (query.institutionId?.length)
      filter.and(`EXISTS (SELECT FROM round_assignment a
        WHERE a.round_id = o.id AND a.institution_id = ANY(${filter.value(query.institutionId)}::uuid[]))`);
    const sorting = SORTS[query.sort];
    const of = { subject: 'round.list', record: ROUND, from: 'assessment_round o', id: 'o.id', filter, sorting };
    const { items, ...list } = await page<RoundRecord>(this.reads.as(actor), of, query);
    return { ...list, items: items.map((record) => present(actor, record)) };
  }

  /** Whoever opens a round reads no register of people: they are offered those who may score. */
  async people({ q }: RoundPeopleQuery): Promise<RoundPeople> {
    const people = where().and(MAY_ASSESS).contains('p.name', q);
    const text = `SELECT p.id, p.name, ${BODIES} AS bodies FROM person p
      WHERE ${people.sql} ORDER BY p.name, p.id LIMIT ${MOST_OFFERED}`;
    return { items: await this.db.rows(composed('round.people', text), people.values) };
  }
}

const present = (actor: Actor, { state, ...record }: RoundRecord): Round => ({
  ...record,
  institutions: knownTo(actor, record.institutions),
  ...stepsFor(actor, state),
});
