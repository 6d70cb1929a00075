import { Injectable } from '@nestjs/common';
import type { List, PeopleQuery, Person } from '@nahliad/contracts';
import { Database } from '../../platform/database/database';
import { bilingualJson, instantJson } from '../../platform/database/json';
import { page, type Sorting } from '../../platform/database/paging';
import { where } from '../../platform/database/where';
import { DomainError } from '../../platform/errors/domain-error';

const MEMBERSHIPS = `(
  SELECT coalesce(json_agg(json_build_object(
    'id', m.id, 'stakeholderId', m.stakeholder_id,
    'stakeholderName', CASE WHEN s.id IS NOT NULL THEN ${bilingualJson('s.name')} END,
    'role', m.role, 'validFrom', m.valid_from, 'validTo', m.valid_to) ORDER BY m.valid_from, m.id), '[]')
  FROM membership m LEFT JOIN stakeholder s ON s.id = m.stakeholder_id WHERE m.person_id = p.id)`;

/** What leaves, named field by field. */
const PERSON = `json_build_object(
  'id', p.id, 'email', p.email, 'name', p.name, 'locale', p.locale, 'active', p.active, 'memberships', ${MEMBERSHIPS},
  'lastSignedInAt', ${instantJson('p.last_signed_in_at')}, 'createdAt', ${instantJson('p.created_at')},
  'version', p.version)`;

const SORTS: Record<PeopleQuery['sort'], Sorting> = {
  name: { by: 'p.name', type: 'text' },
  '-name': { by: 'p.name', type: 'text', descending: true },
  createdAt: { by: 'p.created_at', type: 'timestamptz' },
  '-createdAt': { by: 'p.created_at', type: 'timestamptz', descending: true },
};

const GET = { name: 'person.get', text: `SELECT ${PERSON} AS record FROM person p WHERE p.id = $1` };

@Injectable()
export class PeopleQueries {
  constructor(private readonly db: Database) {}

  async get(id: string): Promise<Person> {
    const row = await this.db.one<{ record: Person }>(GET, [id]);
    if (!row) throw new DomainError('person.not-found');
    return row.record;
  }

  list(query: PeopleQuery): Promise<List<Person>> {
    const filter = where().equals('p.active', query.active).contains(`concat_ws(' ', p.name, p.email)`, query.q);
    const held: string[] = [];
    if (query.role) held.push(`m.role = ANY(${filter.value(query.role)}::text[])`);
    if (query.stakeholderId) held.push(`m.stakeholder_id = ANY(${filter.value(query.stakeholderId)}::uuid[])`);
    if (held.length) filter.and(`EXISTS (SELECT FROM membership m WHERE m.person_id = p.id AND ${held.join(' AND ')})`);
    return page(
      this.db,
      {
        subject: 'person.list',
        record: PERSON,
        from: 'person p',
        id: 'p.id',
        filter,
        sorting: SORTS[query.sort],
      },
      query,
    );
  }
}
