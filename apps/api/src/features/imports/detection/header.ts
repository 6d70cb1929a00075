import type { SheetRow } from '../reading/row';

/** How full a row must be, next to the fullest, to be the header rather than a title above it. */
const FULL_ENOUGH = 0.75;
/** Numbers and dates are data: a header names its columns in words. */
const DATA = /^[\d\s.,/:%+-]+$/;

const filled = ({ cells }: SheetRow) => cells.filter((cell) => cell.trim() !== '');

/** The header: the first row that is as wide as the table and speaks in words. */
export function findHeader(rows: readonly SheetRow[]): SheetRow | undefined {
  const widest = Math.max(0, ...rows.map((row) => filled(row).length));
  const wide = rows.filter((row) => filled(row).length > 0 && filled(row).length >= widest * FULL_ENOUGH);
  return wide.find((row) => filled(row).filter((cell) => DATA.test(cell)).length * 2 <= filled(row).length) ?? wide[0];
}

/** A name for every column: what has none is named by its place, what repeats by its turn. */
export function columnNames({ cells }: SheetRow): string[] {
  const last = cells.findLastIndex((cell) => cell.trim() !== '');
  const seen = new Map<string, number>();
  return cells.slice(0, last + 1).map((cell, at) => {
    const name = cell.replace(/\s+/g, ' ').trim() || `#${at + 1}`;
    const turn = (seen.get(name) ?? 0) + 1;
    seen.set(name, turn);
    return turn === 1 ? name : `${name} (${turn})`;
  });
}
