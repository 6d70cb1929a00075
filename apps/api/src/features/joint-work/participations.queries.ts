import { Injectable } from '@nestjs/common';
import type { Named, Participation, Participations } from '@nahliad/contracts';
import { bodiesOf, type Actor } from '../../platform/access/actor';
import { Reads } from '../../platform/access/reads';
import { composed } from '../../platform/database/database';
import { bilingualJson, instantJson, namedJson, personJson } from '../../platform/database/json';
import { where } from '../../platform/database/where';
import { DomainError } from '../../platform/errors/domain-error';
import { allowances, decisionsFor, mayRemove, type Part } from './participations.policy';
import { SOURCES, type Subject, type Work } from './shared-work';

interface Row {
  readonly work: Work;
  readonly lead: Named;
  readonly items: readonly { readonly record: Omit<Participation, 'moves' | 'closed' | 'may'>; readonly part: Part }[];
}

const INSIDE = `json_build_object('note', p.note, 'invitedAt', ${instantJson('p.invited_at')},
  'invitedBy', ${personJson('p.invited_by')},
  'answer', p.answer, 'decidedBy', ${personJson('p.decided_by')})`;

/** One body's part as it leaves; `inside` says as SQL who is told what is between the bodies. */
const record = (inside: string): string => `json_build_object('id', p.id, 'role', p.role, 'state', p.state,
  'body', (SELECT ${namedJson('body')} FROM stakeholder body WHERE body.id = p.body_id),
  'dissent', CASE WHEN p.state = 'dissented' THEN ${bilingualJson('p.dissent')} END,
  'decidedAt', ${instantJson('p.decided_at')}, 'inside', CASE WHEN ${inside} THEN ${INSIDE} END)`;

/** What decides about one body's part `p`. */
export const PART = `json_build_object('bodyId', p.body_id, 'state', p.state, 'referred', EXISTS (
  SELECT FROM referral r WHERE r.finding_id = p.finding_id AND r.to_body_id = p.body_id AND r.state = 'sent'))`;

@Injectable()
export class ParticipationsQueries {
  constructor(private readonly reads: Reads) {}

  /** Who has agreed to take part is part of the work; who was only asked, or declined, is between those bodies. */
  async of(actor: Actor, { kind, id }: Subject): Promise<Participations> {
    const { from, key, work, readable, sharedBy, ...column } = SOURCES[kind];
    const one = where().equals(column.id, id);
    const bodies = bodiesOf(actor, 'officer', 'lead');
    const inside = bodies.length ? sharedBy(one.value(bodies)) : 'false';
    const text = `SELECT ${work} AS work,
        (SELECT ${namedJson('lead')} FROM stakeholder lead WHERE lead.id = ${column.bodyId}) AS lead,
        (SELECT coalesce(json_agg(json_build_object('record', ${record(inside)}, 'part', ${PART})
            ORDER BY p.invited_at, p.id), '[]')
          FROM participation p
          WHERE p.${key} = ${column.id} AND (p.state NOT IN ('invited', 'declined') OR ${inside})) AS items
      FROM ${from} WHERE ${one.sql} AND ${readable(actor, one)}`;
    const row = await this.reads.as(actor).one<Row>(composed(`participation.of-${kind}`, text), one.values);
    if (!row) throw new DomainError(`${kind}.not-found`);
    return {
      lead: row.lead,
      items: row.items.map((item) => presentPart(actor, row.work, item)),
      may: allowances(actor, row.work),
    };
  }
}

const presentPart = (actor: Actor, work: Work, { record, part }: Row['items'][number]): Participation => ({
  ...record,
  ...decisionsFor(actor, work, part),
  may: { remove: mayRemove(actor, work, part) },
});
