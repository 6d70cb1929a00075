import { Injectable } from '@nestjs/common';
import type { List, Referral, ReferralsQuery } from '@nahliad/contracts';
import type { Actor } from '../../platform/access/actor';
import { Reads } from '../../platform/access/reads';
import { composed } from '../../platform/database/database';
import { bilingualJson, instantJson, namedJson, personJson } from '../../platform/database/json';
import { page, type Sorting } from '../../platform/database/paging';
import { DomainError } from '../../platform/errors/domain-error';
import { betweenBodiesOf } from './referral.scope';
import { referralMovesFor } from './referrals.policy';

const SORTS: Record<ReferralsQuery['sort'], Sorting> = {
  dueOn: { by: 'r.due_on', type: 'date' },
  '-dueOn': { by: 'r.due_on', type: 'date', descending: true },
  referredAt: { by: 'r.referred_at', type: 'timestamptz' },
  '-referredAt': { by: 'r.referred_at', type: 'timestamptz', descending: true },
};

const FROM = 'referral r JOIN finding f ON f.id = r.finding_id';
const OVERDUE = `(r.state = 'sent' AND r.due_on < current_date)`;
const body = (id: string) => `(SELECT ${namedJson('s')} FROM stakeholder s WHERE s.id = ${id})`;

const REFERRAL = `json_build_object('id', r.id,
  'finding', json_build_object('id', f.id, 'reference', f.reference, 'title', ${bilingualJson('f.title')},
    'workflow', f.workflow),
  'from', ${body('r.from_body_id')}, 'to', ${body('r.to_body_id')}, 'takeOver', r.take_over, 'reason', r.reason,
  'dueOn', r.due_on, 'overdue', ${OVERDUE}, 'state', r.state, 'note', r.note,
  'referredBy', ${personJson('r.referred_by')}, 'referredAt', ${instantJson('r.referred_at')},
  'decidedBy', ${personJson('r.decided_by')}, 'decidedAt', ${instantJson('r.decided_at')})`;

type ReferralRecord = Omit<Referral, 'moves'>;

@Injectable()
export class ReferralsQueries {
  constructor(private readonly reads: Reads) {}

  async get(actor: Actor, id: string): Promise<Referral> {
    const one = betweenBodiesOf(actor).equals('r.id', id);
    const text = `SELECT ${REFERRAL} AS record FROM ${FROM} WHERE ${one.sql}`;
    const row = await this.reads.as(actor).one<{ record: ReferralRecord }>(composed('referral.get', text), one.values);
    if (!row) throw new DomainError('referral.not-found');
    return present(actor, row.record);
  }

  async list(actor: Actor, query: ReferralsQuery): Promise<List<Referral>> {
    const filter = betweenBodiesOf(actor, query.side).in('r.state', query.state).in('f.id', query.findingId, 'uuid');
    if (query.overdue !== undefined) filter.and(`${OVERDUE} = ${filter.value(query.overdue)}`);
    const of = {
      subject: 'referral.list',
      record: REFERRAL,
      from: FROM,
      id: 'r.id',
      filter,
      sorting: SORTS[query.sort],
    };
    const { items, ...list } = await page<ReferralRecord>(this.reads.as(actor), of, query);
    return { ...list, items: items.map((record) => present(actor, record)) };
  }
}

const present = (actor: Actor, record: ReferralRecord): Referral => ({
  ...record,
  moves: referralMovesFor(actor, { fromBodyId: record.from.id, toBodyId: record.to.id, state: record.state }),
});
