import { useRef, useState, type KeyboardEvent } from 'react';

const MOVES: Record<string, (row: number, column: number) => readonly [number, number]> = {
  ArrowUp: (row, column) => [row - 1, column],
  ArrowDown: (row, column) => [row + 1, column],
  ArrowLeft: (row, column) => [row, column - 1],
  ArrowRight: (row, column) => [row, column + 1],
  Home: (row) => [row, 0],
  End: (row) => [row, Infinity],
};

const within = (place: number, size: number) => Math.min(Math.max(place, 0), size - 1);

/** What the link or button in a cell takes, so that the keys reach it. */
export type CellKeys = { tabIndex: 0 | -1; onFocus: () => void; onKeyDown: (event: KeyboardEvent) => void };

/** One stop of the Tab key for a whole grid; arrow keys, Home and End go from cell to cell. */
export const useGridKeys = (rows: number, columns: number) => {
  const grid = useRef<HTMLTableSectionElement>(null);
  const [[row, column], setCurrent] = useState<readonly [number, number]>([0, 0]);
  const onKeyDown = (event: KeyboardEvent) => {
    const move = MOVES[event.key];
    if (!move) return;
    event.preventDefault();
    const [toRow, toColumn] = move(row, column);
    const next = [within(toRow, rows), within(toColumn, columns)] as const;
    setCurrent(next);
    grid.current?.rows[next[0]]?.cells[next[1] + 1]?.querySelector<HTMLElement>('a, button')?.focus();
  };
  const keysOf = (ofRow: number, ofColumn: number): CellKeys => ({
    tabIndex: within(row, rows) === ofRow && within(column, columns) === ofColumn ? 0 : -1,
    onFocus: () => setCurrent([ofRow, ofColumn]),
    onKeyDown,
  });
  return { grid, keysOf };
};
