/** One row as it stands in the file; `line` counts from 1, blank rows and title lines included. */
export interface SheetRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Rows come in batches: a promise a row would cost more than the row. */
export type Rows = AsyncIterable<readonly SheetRow[]>;

export const isBlank = ({ cells }: SheetRow): boolean => cells.every((cell) => cell.trim() === '');

/** The first so many rows; the file is closed behind them. */
export async function firstRows(rows: Rows, most: number): Promise<SheetRow[]> {
  const first: SheetRow[] = [];
  for await (const batch of rows) {
    first.push(...batch);
    if (first.length >= most) break;
  }
  return first.slice(0, most);
}

/** Fewer cells than the header, or more that say something: the row's cells may stand under the wrong names. */
export const isRagged = ({ cells }: SheetRow, columns: number): boolean =>
  cells.length < columns || cells.slice(columns).some((cell) => cell.trim() !== '');
