import { Injectable } from '@nestjs/common';
import type { ImportBatch, ImportList, ImportPreview, ImportsQuery, List } from '@nahliad/contracts';
import { bodiesOf, type PersonActor } from '../../platform/access/actor';
import { Database, composed } from '../../platform/database/database';
import { instantJson } from '../../platform/database/json';
import { page, type Sorting } from '../../platform/database/paging';
import { where } from '../../platform/database/where';
import { DomainError } from '../../platform/errors/domain-error';
import { ImportBatches } from './import-batches';
import { tableRows } from './reading/table';
import { UploadFolder } from './upload/upload-folder';

const SUMMARY = `
  'id', b.id, 'fileName', b.file_name, 'size', b.size, 'sha256', b.sha256, 'status', b.status,
  'createdBy', (SELECT json_build_object('id', p.id, 'name', p.name) FROM person p WHERE p.id = b.person_id),
  'createdAt', ${instantJson('b.created_at')}, 'committedAt', ${instantJson('b.committed_at')},
  'undoneAt', ${instantJson('b.undone_at')}`;
const LISTED = `json_build_object(${SUMMARY}, 'rows', b.detected->'rows', 'creates', b."check"->'creates')`;
const BATCH = `json_build_object(${SUMMARY}, 'detected', b.detected, 'mapping', b.mapping, 'check', b.check)`;

const SORTS: Record<ImportsQuery['sort'], Sorting> = {
  createdAt: { by: 'b.created_at', type: 'timestamptz' },
  '-createdAt': { by: 'b.created_at', type: 'timestamptz', descending: true },
};
const PREVIEWED_ROWS = 20;

@Injectable()
export class ImportsQueries {
  constructor(
    private readonly db: Database,
    private readonly batches: ImportBatches,
    private readonly folder: UploadFolder,
  ) {}

  async get(actor: PersonActor, id: string): Promise<ImportBatch> {
    const one = openTo(actor).equals('b.id', id);
    const text = `SELECT ${BATCH} AS record FROM import_batch b WHERE ${one.sql}`;
    const row = await this.db.one<{ record: ImportBatch }>(composed('import.get', text), one.values);
    if (!row) throw new DomainError('import.not-found');
    return row.record;
  }

  list(actor: PersonActor, query: ImportsQuery): Promise<List<ImportList['items'][number]>> {
    return page(
      this.db,
      {
        subject: 'import.list',
        record: LISTED,
        from: 'import_batch b',
        id: 'b.id',
        filter: openTo(actor).in('b.status', query.status),
        sorting: SORTS[query.sort],
      },
      query,
    );
  }

  /** The first rows, so that a person can see what the columns hold before saying what they mean. */
  async preview(actor: PersonActor, id: string): Promise<ImportPreview> {
    const { detected } = await this.batches.open(actor, id);
    await this.folder.assertKept(id);
    const rows: (readonly string[])[] = [];
    for await (const batch of tableRows(this.folder.path(id), detected)) {
      rows.push(...batch.map(({ cells }) => cells));
      if (rows.length >= PREVIEWED_ROWS) break;
    }
    return {
      columns: detected.columns.map(({ name }) => name),
      rows: rows.slice(0, PREVIEWED_ROWS).map((row) => [...row]),
    };
  }
}

/** The same circle as `mayOpen`, over `import_batch b`. */
function openTo(actor: PersonActor) {
  const filter = where();
  const mine = `b.person_id = ${filter.value(actor.id)}`;
  return filter.and(`(${mine} OR b.body_id = ANY(${filter.value(bodiesOf(actor, 'lead'))}::uuid[]))`);
}
