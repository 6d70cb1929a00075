import type { DetectedFile } from '@nahliad/contracts';
import { readCsv } from './csv';
import { isBlank, isRagged, type Rows } from './row';
import { readXlsx } from './xlsx/workbook';

/** A row under the header, numbered from 1; its cells are trimmed, one for each column. */
export interface TableRow {
  readonly number: number;
  readonly cells: readonly string[];
  /** It has more cells than the header, or fewer. */
  readonly ragged: boolean;
}

/** The rows of the table in a file, blank ones left out. */
export async function* tableRows(path: string, detected: DetectedFile): AsyncGenerator<TableRow[]> {
  const width = detected.columns.length;
  for await (const batch of sheetOf(path, detected)) {
    const rows = batch.filter((row) => row.line > detected.headerRow && !isBlank(row));
    yield rows.map((row) => ({
      number: row.line - detected.headerRow,
      cells: row.cells.map((cell) => cell.trim()),
      ragged: isRagged(row, width),
    }));
  }
}

function sheetOf(path: string, { format, encoding, delimiter }: DetectedFile): Rows {
  if (format === 'xlsx') return readXlsx(path);
  return readCsv(path, { encoding: encoding ?? 'utf-8', delimiter: delimiter ?? ',' });
}
