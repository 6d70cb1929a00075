import { Injectable } from '@nestjs/common';
import type { Finding, FindingSummary, FindingsQuery, List } from '@nahliad/contracts';
import type { Actor } from '../../platform/access/actor';
import { readableFindings } from '../../platform/access/finding-scope';
import { Database, composed } from '../../platform/database/database';
import { page, type Sorting } from '../../platform/database/paging';
import { where } from '../../platform/database/where';
import { DomainError } from '../../platform/errors/domain-error';
import { FINDING_JOINS, FINDING_ROW, FINDING_SUMMARY, type FindingRow } from './finding.record';
import { findingsFilter } from './findings.filter';
import { present } from './findings.policy';

const SORTS: Record<FindingsQuery['sort'], Sorting> = {
  observedOn: { by: 'f.observed_on', type: 'date' },
  '-observedOn': { by: 'f.observed_on', type: 'date', descending: true },
  createdAt: { by: 'f.created_at', type: 'timestamptz' },
  '-createdAt': { by: 'f.created_at', type: 'timestamptz', descending: true },
  severity: { by: 'f.severity', type: 'smallint' },
  '-severity': { by: 'f.severity', type: 'smallint', descending: true },
};

@Injectable()
export class FindingsQueries {
  constructor(private readonly db: Database) {}

  async get(actor: Actor, id: string): Promise<Finding> {
    const one = where().equals('f.id', id);
    const text = `SELECT ${FINDING_ROW} FROM finding f ${FINDING_JOINS}
      WHERE ${one.sql} AND ${readableFindings(actor, one)}`;
    const row = await this.db.one<FindingRow>(composed('finding.get', text), one.values);
    if (!row) throw new DomainError('finding.not-found');
    return present(actor, row);
  }

  list(actor: Actor, query: FindingsQuery): Promise<List<FindingSummary>> {
    return page(this.db, {
      subject: 'finding.list',
      record: FINDING_SUMMARY,
      from: 'finding f',
      id: 'f.id',
      joins: FINDING_JOINS,
      filter: findingsFilter(actor, query),
      sorting: SORTS[query.sort],
      ...query,
    });
  }
}
