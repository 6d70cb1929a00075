import { Injectable } from '@nestjs/common';
import type { Report, ReportList, ReportVerification, ReportsQuery, Text } from '@nahliad/contracts';
import type { Actor, PersonActor } from '../../platform/access/actor';
import { Reads } from '../../platform/access/reads';
import { Database } from '../../platform/database/database';
import { bilingualJson, instantJson } from '../../platform/database/json';
import { page, type Sorting } from '../../platform/database/paging';
import { where } from '../../platform/database/where';
import { DomainError } from '../../platform/errors/domain-error';
import { REPORT_OF } from './report.record';

const MADE_OF = `${REPORT_OF}, 'asOf', r.as_of, 'marking', r.marking, 'size', r.size, 'madeAt', ${instantJson('r.made_at')}`;

const SORTS: Record<ReportsQuery['sort'], Sorting> = {
  madeAt: { by: 'r.made_at', type: 'timestamptz' },
  '-madeAt': { by: 'r.made_at', type: 'timestamptz', descending: true },
};

/** Whoever can name a file's hash has the file, so this is asked for everybody, past the rows that are each maker's own. */
const KNOWN = {
  name: 'report.known',
  text: `SELECT json_build_object(${MADE_OF}, 'madeBy', p.name) AS report
    FROM report r JOIN person p ON p.id = r.person_id WHERE r.sha256 = $1 ORDER BY r.made_at LIMIT 1`,
};
const INSTITUTION = {
  name: 'report.institution',
  text: `SELECT ${bilingualJson('s.name')} AS name FROM stakeholder s
    WHERE s.id = $1 AND s.category = 'security-institution'`,
};
const READER = { name: 'report.reader', text: 'SELECT name FROM person WHERE id = $1' };

@Injectable()
export class ReportsQueries {
  constructor(
    private readonly db: Database,
    private readonly reads: Reads,
  ) {}

  list(actor: PersonActor, query: ReportsQuery): Promise<ReportList> {
    return page<Report>(
      this.reads.as(actor),
      {
        subject: 'report.list',
        record: `json_build_object('id', r.id, 'sha256', r.sha256, ${MADE_OF})`,
        from: 'report r',
        id: 'r.id',
        filter: where().equals('r.person_id', actor.id),
        sorting: SORTS[query.sort],
      },
      query,
    );
  }

  async verification(actor: Actor, sha256: string): Promise<ReportVerification> {
    const known = await this.db.one<{ report: NonNullable<ReportVerification['report']> }>(KNOWN, [sha256]);
    if (!known) return { sha256, report: null };
    return { sha256, report: { ...known.report, madeBy: actor.id ? known.report.madeBy : null } };
  }

  /** Null where none is asked for. */
  async institution(id: string | undefined): Promise<Text | null> {
    if (id === undefined) return null;
    const row = await this.db.one<{ name: Text }>(INSTITUTION, [id]);
    if (!row) throw new DomainError('stakeholder.unknown', [{ path: 'institutionId', code: 'unknown' }]);
    return row.name;
  }

  async reader({ id }: PersonActor): Promise<string> {
    return (await this.db.one<{ name: string }>(READER, [id]))?.name ?? '';
  }
}
