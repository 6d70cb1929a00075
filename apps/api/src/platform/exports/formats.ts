import type { ExportFormat } from '@nahliad/contracts';
import type { Language } from '@nahliad/domain';
import { stringify } from 'csv-stringify';
import { once } from 'node:events';
import { PassThrough, Readable, pipeline } from 'node:stream';
import type { Column } from './columns';

/** What is taken away: records one after another, and the columns that a table shows of them. */
export interface Table<Record> {
  readonly records: AsyncIterable<Record>;
  readonly columns: readonly Column<Record>[];
  readonly language: Language;
}

export const CONTENT_TYPES: { [Format in ExportFormat]: string } = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json; charset=utf-8',
};

/** Each format as a stream: no more of it is in memory than its reader is behind. */
export const WRITERS: { [Format in ExportFormat]: <Record>(table: Table<Record>) => Readable } = {
  csv: asCsv,
  xlsx: asXlsx,
  json: asJson,
};

const headings = <Record>({ columns, language }: Table<Record>) => columns.map(({ heading }) => heading[language]);

async function* cells<Record>({ records, columns, language }: Table<Record>) {
  for await (const record of records) yield columns.map(({ cell }) => cell(record, language));
}

/**
 * With the mark by which spreadsheets know UTF-8; a cell that one would run as a formula begins with an apostrophe.
 * What goes wrong on the way ends the stream too: a download that breaks off is not taken for a whole one.
 */
function asCsv<Record>(table: Table<Record>): Readable {
  const [columns, escape_formulas, record_delimiter] = [headings(table), true, 'windows'] as const;
  const csv = stringify({ bom: true, header: true, columns, escape_formulas, record_delimiter });
  return pipeline(Readable.from(cells(table)), csv, () => undefined);
}

function asJson<Record>({ records }: Table<Record>): Readable {
  return Readable.from(
    (async function* () {
      let before = '[';
      for await (const record of records) {
        yield `${before}${JSON.stringify(record)}`;
        before = ',\n';
      }
      yield before === '[' ? '[]' : ']';
    })(),
  );
}

/** Every cell is a value, never a formula. What writes it weighs too much to be loaded before somebody asks for it. */
function asXlsx<Record>(table: Table<Record>): Readable {
  const out = new PassThrough();
  const write = async () => {
    const { stream } = await import('exceljs');
    const workbook = new stream.xlsx.WorkbookWriter({ stream: out, useStyles: false, useSharedStrings: false });
    const sheet = workbook.addWorksheet('1', { views: [{ state: 'frozen', ySplit: 1 }] });
    sheet.addRow(headings(table)).commit();
    for await (const row of cells(table)) {
      sheet.addRow(row).commit();
      if (out.writableNeedDrain) await once(out, 'drain');
    }
    await workbook.commit();
  };
  write().catch((error: Error) => out.destroy(error));
  return out;
}
