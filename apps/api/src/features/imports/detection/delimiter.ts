import { readCsv } from '../reading/csv';
import { firstRows, isBlank, type SheetRow } from '../reading/row';

const DELIMITERS = [',', ';', '\t', '|'];
const ROWS = 100;

/** The delimiter by which the most rows come out equally long; a file of one column has none, and is read by commas. */
export async function detectDelimiter(path: string, encoding: string): Promise<string> {
  let best = { delimiter: ',', evenness: 0, width: 0 };
  for (const delimiter of DELIMITERS) {
    const rows = await firstRows(readCsv(path, { encoding, delimiter }), ROWS).catch(() => []);
    const { evenness, width } = evennessOf(rows);
    if (evenness > best.evenness || (evenness === best.evenness && width > best.width))
      best = { delimiter, evenness, width };
  }
  return best.delimiter;
}

/** The share of rows that have the commonest length above one. */
function evennessOf(rows: readonly SheetRow[]): { evenness: number; width: number } {
  const filled = rows.filter((row) => !isBlank(row));
  const lengths = new Map<number, number>();
  for (const { cells } of filled) if (cells.length > 1) lengths.set(cells.length, (lengths.get(cells.length) ?? 0) + 1);
  const [width = 0, count = 0] = [...lengths].sort(([, a], [, b]) => b - a)[0] ?? [];
  return { evenness: filled.length ? count / filled.length : 0, width };
}
