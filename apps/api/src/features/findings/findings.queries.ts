import { Injectable } from '@nestjs/common';
import type { Finding, FindingHistory, FindingList, FindingsExport, FindingsQuery, List } from '@nahliad/contracts';
import type { Actor } from '../../platform/access/actor';
import { readableActivities } from '../../platform/access/activity-scope';
import { readableFindings } from '../../platform/access/finding-scope';
import { Reads } from '../../platform/access/reads';
import { readableReplies } from '../../platform/access/reply-scope';
import { Database, composed } from '../../platform/database/database';
import { instantJson } from '../../platform/database/json';
import { everything, page, type PageOf, type Sorting } from '../../platform/database/paging';
import { where, type Where } from '../../platform/database/where';
import { DomainError } from '../../platform/errors/domain-error';
import { WAITS, FindingSearch, readsLive, type FindingSource } from './finding-search';
import {
  FINDING_SUMMARY,
  STANDS_ALONE,
  aloneRowFor,
  findingExport,
  findingRowFor,
  withInstitutionIds,
  type ExportedFinding,
  type ExportedRecord,
  type FindingRow,
  type SummaryRecord,
} from './finding.record';
import { whyAbsent } from './finding.tombstone';
import { findingsFilter, type FindingFilters } from './findings.filter';
import { mayReadReasons, present, toldToAll } from './findings.policy';

const SORTS: Record<FindingsQuery['sort'], Sorting> = {
  observedOn: { by: 'f.observed_on', type: 'date' },
  '-observedOn': { by: 'f.observed_on', type: 'date', descending: true },
  createdAt: { by: 'f.created_at', type: 'timestamptz' },
  '-createdAt': { by: 'f.created_at', type: 'timestamptz', descending: true },
  severity: { by: 'f.severity', type: 'smallint' },
  '-severity': { by: 'f.severity', type: 'smallint', descending: true },
};

const EVENTS = `
  SELECT coalesce(json_agg(json_build_object('id', e.id, 'axis', e.axis, 'from', e.from_value, 'to', e.to_value,
    'effectiveOn', e.effective_on, 'recordedAt', ${instantJson('e.recorded_at')}, 'note', e.note,
    'person', CASE WHEN p.id IS NOT NULL THEN json_build_object('id', p.id, 'name', p.name) END)
    ORDER BY e.recorded_at, e.id), '[]')
  FROM status_event e LEFT JOIN person p ON p.id = e.person_id WHERE e.finding_id = f.id`;

interface HistoryRow {
  readonly authorId: string;
  readonly bodyId: string;
  readonly items: FindingHistory['items'];
}

@Injectable()
export class FindingsQueries {
  constructor(
    private readonly db: Database,
    private readonly reads: Reads,
    private readonly search: FindingSearch,
  ) {}

  async get(actor: Actor, id: string): Promise<Finding> {
    const row = (await this.alone(actor, id)) ?? (await this.whole(actor, id));
    if (!row) throw await whyAbsent(this.db, id);
    return present(actor, row);
  }

  private alone(actor: Actor, id: string): Promise<FindingRow | undefined> {
    const one = where().equals('f.id', id);
    const record = aloneRowFor(readableActivities(actor, one));
    const text = `SELECT ${record} FROM finding f WHERE ${one.sql} AND ${STANDS_ALONE} AND ${readableFindings(actor, one)}`;
    return this.reads.as(actor).one(composed('finding.get-alone', text), one.values);
  }

  private whole(actor: Actor, id: string): Promise<FindingRow | undefined> {
    const one = where().equals('f.id', id);
    return this.reads.as(actor).one(composed('finding.get', rowsAmong(actor, one)), one.values);
  }

  /** Those of these findings that whoever asks may read, as the policies judge them. */
  rowsOf(actor: Actor, ids: readonly string[]): Promise<FindingRow[]> {
    const some = where();
    some.and(`f.id = ANY(${some.value(ids)}::uuid[])`);
    return this.reads.as(actor).rows(composed('finding.rows', rowsAmong(actor, some)), some.values);
  }

  async history(actor: Actor, id: string): Promise<FindingHistory> {
    const one = where().equals('f.id', id);
    const text = `SELECT f.author_id AS "authorId", f.body_id AS "bodyId", (${EVENTS}) AS items
      FROM finding f WHERE ${one.sql} AND ${readableFindings(actor, one)}`;
    const row = await this.reads.as(actor).one<HistoryRow>(composed('finding.history', text), one.values);
    if (!row) throw new DomainError('finding.not-found');
    if (mayReadReasons(actor, row)) return { items: row.items };
    return { items: row.items.map(toldToAll) };
  }

  async list(actor: Actor, query: FindingsQuery): Promise<FindingList> {
    const { items, ...list } = await this.listed(actor, query);
    return { ...list, items: items.map(withInstitutionIds) };
  }

  /** All that the list holds, page after page. */
  async *all(actor: Actor, query: FindingsExport): AsyncGenerator<ExportedFinding> {
    for await (const record of this.everything(actor, query)) yield withInstitutionIds(record);
  }

  private async listed(actor: Actor, query: FindingsQuery): Promise<List<SummaryRecord> & Late> {
    const { q } = query;
    const db = this.reads.as(actor);
    if (q === undefined) return page(db, listing(query, everyFinding(actor, query)), query);
    const exactly = (behind: number) => searching(query, this.search.exactly(q, findingsFilter(actor, query), behind));
    const { aside, ...indexed } = await page<SummaryRecord>(db, { ...exactly(0), aside: WAITS }, query);
    const behind = aside === 0 ? 0 : await this.search.behind(actor, db);
    const found = readsLive(behind) ? await page<SummaryRecord>(db, exactly(behind), query) : indexed;
    const alike = found.total === 0 && (await this.search.similarly(q, findingsFilter(actor, query), behind));
    const list = alike ? await page<SummaryRecord>(db, searching(query, alike), query) : found;
    return { ...list, ...(behind > 0 && { searchBehind: behind }) };
  }

  private async *everything(actor: Actor, query: FindingsExport): AsyncGenerator<ExportedRecord> {
    const { q } = query;
    const db = this.reads.lately(actor);
    if (q === undefined) return yield* everything(db, exported(actor, query, everyFinding(actor, query)));
    const behind = await this.search.behind(actor, db);
    let found = false;
    const exact = this.search.exactly(q, findingsFilter(actor, query), behind);
    for await (const finding of everything<ExportedRecord>(db, exported(actor, query, exact))) {
      found = true;
      yield finding;
    }
    const alike = !found && (await this.search.similarly(q, findingsFilter(actor, query), behind));
    if (alike) yield* everything(db, exported(actor, query, alike));
  }
}

type Late = Pick<FindingList, 'searchBehind'>;

const everyFinding = (actor: Actor, query: FindingFilters): FindingSource => ({
  from: 'finding f',
  filter: findingsFilter(actor, query),
});

/** Whole findings among those asked for that somebody may read, each as the policies judge it. */
function rowsAmong(actor: Actor, asked: Where): string {
  const readable = (finding: string) => readableFindings(actor, asked, finding);
  const record = findingRowFor(readable, readableActivities(actor, asked));
  return `SELECT ${record} FROM finding f WHERE ${asked.sql} AND ${readable('f')}`;
}

const listing = ({ sort }: Pick<FindingsQuery, 'sort'>, source: FindingSource): PageOf => ({
  subject: 'finding.list',
  record: FINDING_SUMMARY,
  id: 'f.id',
  recordFrom: 'finding f',
  apart: true,
  sorting: SORTS[sort],
  ...source,
});

const searching = (query: FindingsQuery, source: FindingSource): PageOf => ({
  ...listing(query, source),
  foundOnce: true,
});

/** Its record asks by the values of the filter who may read a reply, so it is read together with it. */
const exported = (actor: Actor, query: FindingsExport, source: FindingSource): PageOf => ({
  ...listing(query, source),
  apart: false,
  record: findingExport(readableReplies(actor, source.filter)),
});
