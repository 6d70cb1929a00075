import type { DetectedFile } from '@nahliad/contracts';
import { DomainError } from '../../../platform/errors/domain-error';
import { readCsv } from '../reading/csv';
import { fileKind } from '../reading/file-kind';
import { isBlank, isRagged, type Rows, type SheetRow } from '../reading/row';
import { unreadable } from '../reading/unreadable';
import { readXlsx, sheetName } from '../reading/xlsx/workbook';
import { ColumnProfile } from './column-profile';
import { detectDelimiter } from './delimiter';
import { detectEncoding } from './encoding';
import { columnNames, findHeader } from './header';

const LOOKED_THROUGH_FOR_HEADER = 50;
const MOST_COLUMNS = 500;
const MOST_ROWS = 1_000_000;

type Form = Pick<DetectedFile, 'format' | 'encoding' | 'delimiter' | 'sheet'>;

/** What a file is and what its columns hold; refuses one that cannot be read, or that has nothing to import. */
export async function detectFile(path: string): Promise<DetectedFile> {
  if ((await fileKind(path)) === 'xlsx') {
    const form: Form = { format: 'xlsx', encoding: null, delimiter: null, sheet: await sheetName(path) };
    return profile(form, readXlsx(path));
  }
  const encoding = await detectEncoding(path);
  const delimiter = await detectDelimiter(path, encoding);
  return profile({ format: 'csv', encoding, delimiter, sheet: null }, readCsv(path, { encoding, delimiter }));
}

async function profile(form: Form, rows: Rows): Promise<DetectedFile> {
  let table: Table | undefined;
  let top: SheetRow[] = [];
  for await (const batch of rows) {
    if (table) table.see(batch);
    else if ((top = top.concat(batch)).length >= LOOKED_THROUGH_FOR_HEADER) table = tableUnder(top);
  }
  table ??= tableUnder(top);
  if (table.rows === 0) throw new DomainError('import.no-rows');
  if (table.ragged * 2 > table.rows) throw new DomainError('import.ragged-rows');
  return { ...form, headerRow: table.headerRow, rows: table.rows, columns: table.columns.map((one) => one.describe()) };
}

function tableUnder(top: readonly SheetRow[]): Table {
  const header = findHeader(top.slice(0, LOOKED_THROUGH_FOR_HEADER));
  if (!header) throw new DomainError('import.empty-file');
  const table = new Table(header);
  table.see(top);
  return table;
}

/** What is under the header. */
class Table {
  readonly headerRow: number;
  readonly columns: readonly ColumnProfile[];
  rows = 0;
  ragged = 0;

  constructor(header: SheetRow) {
    this.headerRow = header.line;
    this.columns = columnNames(header).map((name) => new ColumnProfile(name));
    if (this.columns.length > MOST_COLUMNS) throw unreadable('too-many-columns', header.line);
  }

  see(rows: readonly SheetRow[]): void {
    for (const row of rows) if (row.line > this.headerRow && !isBlank(row)) this.seeRow(row);
    if (this.rows > MOST_ROWS) throw new DomainError('import.too-many-rows');
  }

  private seeRow(row: SheetRow): void {
    this.rows++;
    if (isRagged(row, this.columns.length)) this.ragged++;
    this.columns.forEach((column, at) => column.see((row.cells[at] ?? '').trim()));
  }
}
