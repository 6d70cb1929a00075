import { parse, type CsvError, type Parser } from 'csv-parse';
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
export async function* readCsv(path: string, form: CsvForm): AsyncGenerator<SheetRow[]> {
  let csv: CsvRows | undefined;
  for await (const chunk of textOf(path, form.encoding)) {
    csv ??= new CsvRows(form.delimiter, lineEndsIn(chunk));
    yield await csv.write(chunk);
  }
  if (csv) yield await csv.end();
}

/** Feeds the parser and takes the rows that it has found out of it, batch by batch. */
class CsvRows {
  private readonly parser: Parser;
  private rows: SheetRow[] = [];
  private line = 0;

  constructor(delimiter: string, lineEnds: string[]) {
    this.parser = parse({
      delimiter,
      bom: true,
      record_delimiter: lineEnds,
      relax_quotes: true,
      relax_column_count: true,
      max_record_size: MOST_RECORD_BYTES,
      on_record: (cells: string[]) => void this.rows.push({ line: ++this.line, cells }),
    });
    this.parser.on('error', () => undefined).resume();
  }

  async write(chunk: Buffer | string): Promise<SheetRow[]> {
    if (chunk.includes('\0')) throw unreadable('control-character', this.line + 1);
    await new Promise<void>((resolve, reject) =>
      this.parser.write(chunk, (error) => (error ? reject(this.reason(error)) : resolve())),
    );
    return this.taken();
  }

  async end(): Promise<SheetRow[]> {
    await new Promise<void>((resolve, reject) => {
      this.parser.once('error', (error) => reject(this.reason(error)));
      this.parser.once('end', resolve).end();
    });
    return this.taken();
  }

  private taken(): SheetRow[] {
    const taken = this.rows;
    this.rows = [];
    return taken;
  }

  private reason(error: Error): Error {
    const { code } = error as Partial<CsvError>;
    const unclosed = code === 'CSV_QUOTE_NOT_CLOSED' || code === 'CSV_MAX_RECORD_SIZE';
    return code?.startsWith('CSV_') ? unreadable(unclosed ? 'quote-not-closed' : 'invalid', this.line + 1) : error;
  }
}

/** Found out here: left to itself, the parser asks anew at every character. */
function lineEndsIn(chunk: Buffer | string): string[] {
  if (chunk.includes('\r\n')) return ['\r\n', '\n'];
  return chunk.includes('\n') ? ['\n'] : ['\r'];
}

function textOf(path: string, encoding: string): AsyncIterable<Buffer | string> {
  return encoding === 'utf-8' ? bytesOf(path) : decoded(path, encoding);
}

async function* decoded(path: string, encoding: string): AsyncGenerator<string> {
  const decoder = iconv.getDecoder(encoding);
  for await (const chunk of bytesOf(path)) yield decoder.write(chunk);
  yield decoder.end() ?? '';
}
