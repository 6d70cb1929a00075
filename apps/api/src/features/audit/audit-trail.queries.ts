import { Injectable } from '@nestjs/common';
import type { AuditEntry, AuditQuery, List } from '@nahliad/contracts';
import type { PersonActor } from '../../platform/access/actor';
import { Database } from '../../platform/database/database';
import { instantJson } from '../../platform/database/json';
import { page, type Sorting } from '../../platform/database/paging';
import { where } from '../../platform/database/where';
import { readableEntries } from './audit-scope';

const ENTRY = `json_build_object(
  'id', e.id, 'at', ${instantJson('e.at')},
  'person', CASE WHEN p.id IS NOT NULL THEN json_build_object('id', p.id, 'name', p.name) END,
  'action', e.action, 'subjectId', e.subject_id, 'bodyId', e.body_id, 'detail', e.detail,
  'position', s.position, 'hash', encode(s.hash, 'hex'))`;

const SORTS: Record<AuditQuery['sort'], Sorting> = {
  at: { by: 'e.at', type: 'timestamptz' },
  '-at': { by: 'e.at', type: 'timestamptz', descending: true },
};

@Injectable()
export class AuditTrailQueries {
  constructor(private readonly db: Database) {}

  list(actor: PersonActor, query: AuditQuery): Promise<List<AuditEntry>> {
    const filter = where()
      .in('e.action', query.action)
      .in('e.person_id', query.personId, 'uuid')
      .in('e.subject_id', query.subjectId, 'uuid')
      .in('e.body_id', query.bodyId, 'uuid');
    if (query.from) filter.and(`e.at >= ${midnight(filter.value(query.from))}`);
    if (query.to) filter.and(`e.at < ${midnight(filter.value(query.to))} + interval '1 day'`);
    filter.and(readableEntries(actor, filter));
    return page(
      this.db,
      {
        subject: 'audit.list',
        record: ENTRY,
        from: 'audit_entry e',
        id: 'e.id',
        filter,
        sorting: SORTS[query.sort],
        joins: 'LEFT JOIN person p ON p.id = e.person_id LEFT JOIN audit_seal s ON s.entry_id = e.id',
      },
      query,
    );
  }
}

const midnight = (date: string) => `(${date}::date::timestamp AT TIME ZONE 'UTC')`;
