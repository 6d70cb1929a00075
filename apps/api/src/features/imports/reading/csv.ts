import { parse, type CsvError } from 'csv-parse';
import iconv from 'iconv-lite';
import { bytesOf } from './bytes';
import type { SheetRow } from './row';
import { unreadable } from './unreadable';

export interface CsvForm {
  readonly encoding: string;
  readonly delimiter: string;
}

/** A quote that is never closed would otherwise take in the rest of the file. */
const MOST_RECORD_BYTES = 1024 * 1024;

/** The rows of a CSV file, gzipped or not; of unequal length where the file's are. */
export async function* readCsv(path: string, { encoding, delimiter }: CsvForm): AsyncGenerator<SheetRow[]> {
  let line = 0;
  let rows: SheetRow[] = [];
  const parser = parse({
    delimiter,
    bom: true,
    relax_quotes: true,
    relax_column_count: true,
    max_record_size: MOST_RECORD_BYTES,
    on_record: (cells: string[]) => void rows.push({ line: ++line, cells }),
  });
  parser.on('error', () => undefined);
  const taken = () => {
    const batch = rows;
    rows = [];
    return batch;
  };
  const settled = (resolve: () => void, reject: (error: Error) => void) => (error?: Error | null) =>
    error ? reject(reason(error, line)) : resolve();
  for await (const chunk of textOf(path, encoding)) {
    if (chunk.includes('\0')) throw unreadable('control-character', line + 1);
    await new Promise<void>((resolve, reject) => parser.write(chunk, settled(resolve, reject)));
    yield taken();
  }
  await new Promise<void>((resolve, reject) => {
    parser.once('error', settled(resolve, reject));
    parser.once('end', resolve);
    parser.resume().end();
  });
  yield taken();
}

function textOf(path: string, encoding: string): AsyncIterable<Buffer | string> {
  return encoding === 'utf-8' ? bytesOf(path) : decoded(path, encoding);
}

async function* decoded(path: string, encoding: string): AsyncGenerator<string> {
  const decoder = iconv.getDecoder(encoding);
  for await (const chunk of bytesOf(path)) yield decoder.write(chunk);
  yield decoder.end() ?? '';
}

function reason(error: Error, line: number): Error {
  const { code } = error as Partial<CsvError>;
  if (code === 'CSV_QUOTE_NOT_CLOSED' || code === 'CSV_MAX_RECORD_SIZE')
    return unreadable('quote-not-closed', line + 1);
  return code?.startsWith('CSV_') ? unreadable('invalid', line + 1) : error;
}
