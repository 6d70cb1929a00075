import type { SafeTable } from '../suppress';

/** What whoever reads a table may conclude about one count that it withholds. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** Every count of a table in one list: the cells row by row, each row with its total, then the totals of the columns. */
export const countsOf = ({ cells, rowTotals, columnTotals, total }: SafeTable): (number | null)[][] => [
  ...cells.map((row, nth) => [...row, rowTotals[nth] ?? null]),
  [...columnTotals, total],
];

/** A line of a table: some counts whose sum is another. */
const linesOf = (rows: number, columns: number): number[][] => {
  const at = (row: number, column: number) => row * columns + column;
  const range = (length: number) => Array.from({ length }, (_, nth) => nth);
  return [
    ...range(rows).map((row) => range(columns).map((column) => at(row, column))),
    ...range(columns).map((column) => range(rows).map((row) => at(row, column))),
  ];
};

/**
 * Reads what can be read by sums alone: nobody is fewer than none, so that each count lies between what the others of its
 * line leave it, again and again until nothing more follows.
 */
export function propagated(counts: readonly (readonly (number | null)[])[]): Range[] {
  const ranges = counts.flat().map((count) => ({ low: count ?? 0, high: count ?? Infinity }));
  const lines = linesOf(counts.length, counts[0]?.length ?? 0).map((line) => {
    const some = line.map((nth) => ranges[nth] as { low: number; high: number });
    return { parts: some.slice(0, -1), whole: some.at(-1) as { low: number; high: number } };
  });
  for (let changed = true; changed;) {
    const before = JSON.stringify(ranges);
    for (const { parts, whole } of lines) {
      const sum = (end: 'low' | 'high', but?: object) =>
        parts.reduce((all, part) => (part === but ? all : all + part[end]), 0);
      whole.low = Math.max(whole.low, sum('low'));
      whole.high = Math.min(whole.high, sum('high'));
      for (const part of parts) {
        part.low = Math.max(part.low, whole.low - sum('high', part));
        part.high = Math.min(part.high, whole.high - sum('low', part));
      }
    }
    changed = JSON.stringify(ranges) !== before;
  }
  return ranges;
}

/** Solves the sums as equations, by elimination: the places of the withheld counts that they determine. */
export function determined(counts: readonly (readonly (number | null)[])[]): number[] {
  const all = counts.flat();
  const unknown = all.flatMap((count, nth) => (count === null ? [nth] : []));
  const matrix: number[][] = linesOf(counts.length, counts[0]?.length ?? 0).map((line) =>
    unknown.map((nth) => (line.at(-1) === nth ? -1 : line.includes(nth) ? 1 : 0)),
  );
  let rank = 0;
  for (const column of unknown.keys()) {
    const pivot = matrix.findIndex((row, nth) => nth >= rank && Math.abs(row[column] ?? 0) > 1e-9);
    if (pivot < 0) continue;
    const [row] = matrix.splice(pivot, 1) as [number[]];
    const scaled = row.map((value) => value / (row[column] ?? 1));
    matrix.splice(rank, 0, scaled);
    for (const [nth, other] of matrix.entries()) {
      const factor = other[column] ?? 0;
      if (nth !== rank) matrix[nth] = other.map((value, at) => value - factor * (scaled[at] ?? 0));
    }
    rank += 1;
  }
  return matrix
    .slice(0, rank)
    .map((row) => row.flatMap((value, at) => (Math.abs(value) > 1e-9 ? (unknown[at] ?? []) : [])))
    .flatMap((places) => (places.length === 1 ? places : []));
}

/** Tries every table of up to `most` people a cell that looks the same; the range in which each count then lies. */
export function enumerated(counts: readonly (readonly (number | null)[])[], most: number): Range[] {
  const [rows, columns] = [counts.length - 1, (counts[0]?.length ?? 1) - 1];
  const ranges = counts.flat().map(() => ({ low: Infinity, high: -Infinity }));
  const fits = (shown: number | null | undefined, count: number) => shown === null || shown === count;
  const rowsLike = (shown: readonly (number | null)[]): number[][] =>
    shown
      .slice(0, -1)
      .reduce<number[][]>(
        (begun, count) =>
          begun.flatMap((row) =>
            (count === null ? Array.from({ length: most + 1 }, (_, people) => people) : [count]).map((people) => [
              ...row,
              people,
            ]),
          ),
        [[]],
      )
      .map((row) => [...row, row.reduce((sum, people) => sum + people, 0)])
      .filter((row) => fits(shown.at(-1), row.at(-1) ?? 0));
  const tables = counts
    .slice(0, rows)
    .map(rowsLike)
    .reduce<number[][][]>((begun, some) => begun.flatMap((table) => some.map((row) => [...table, row])), [[]]);
  for (const table of tables) {
    const foot = Array.from({ length: columns + 1 }, (_, at) => table.reduce((sum, row) => sum + (row[at] ?? 0), 0));
    if (!foot.every((count, at) => fits(counts[rows]?.[at], count))) continue;
    for (const [nth, count] of [...table, foot].flat().entries()) {
      const range = ranges[nth] as { low: number; high: number };
      range.low = Math.min(range.low, count);
      range.high = Math.max(range.high, count);
    }
  }
  return ranges;
}
