/**
 * One count of a table, as a pipe through which people flow: a cell from its row to its column, the total of a column on
 * to the foot of the table, the grand total from there to its edge, the total of a row back to the row. What flows into
 * a node flows out of it, which is all that the totals say.
 */
export interface Pipe {
  readonly from: number;
  readonly to: number;
  readonly people: number;
}

/** The pipes of a table of counts by where they are shown. */
export interface CountNetwork {
  readonly cells: readonly (readonly Pipe[])[];
  readonly rowTotals: readonly Pipe[];
  readonly columnTotals: readonly Pipe[];
  readonly total: Pipe;
}

/** `counts` has rows of one length. */
export function countNetwork(counts: readonly (readonly number[])[]): CountNetwork {
  const [rows, columns] = [counts.length, counts[0]?.length ?? 0];
  const column = (nth: number) => rows + nth;
  const [foot, edge] = [rows + columns, rows + columns + 1];
  const sum = (some: readonly number[]) => some.reduce((all, count) => all + count, 0);
  return {
    cells: counts.map((row, nth) => row.map((people, at) => ({ from: nth, to: column(at), people }))),
    rowTotals: counts.map((row, nth) => ({ from: edge, to: nth, people: sum(row) })),
    columnTotals: Array.from({ length: columns }, (_, at) => ({
      from: column(at),
      to: foot,
      people: sum(counts.map((row) => row[at] ?? 0)),
    })),
    total: { from: foot, to: edge, people: sum(counts.map(sum)) },
  };
}

export const pipesOf = ({ cells, rowTotals, columnTotals, total }: CountNetwork): Pipe[] => [
  ...cells.flat(),
  ...rowTotals,
  ...columnTotals,
  total,
];

/** The pipes that begin or end at each node. */
export function pipesByNode(pipes: readonly Pipe[]): ReadonlyMap<number, readonly Pipe[]> {
  const touching = new Map<number, Pipe[]>();
  for (const pipe of pipes)
    for (const node of [pipe.from, pipe.to]) touching.set(node, [...(touching.get(node) ?? []), pipe]);
  return touching;
}

/**
 * The cheapest way from the end of a pipe back to its start, on which `more` people could flow through it and no sum would
 * tell: along a pipe, or against one that has so many. There always is one, over the totals.
 * Source: E. W. Dijkstra, "A note on two problems in connexion with graphs", Numerische Mathematik 1 (1959).
 */
export function wayRound(
  touching: ReadonlyMap<number, readonly Pipe[]>,
  around: Pipe,
  more: number,
  costOf: (pipe: Pipe) => number,
): readonly Pipe[] {
  const reached = new Map<number, { readonly cost: number; readonly way: readonly Pipe[] }>([
    [around.to, { cost: 0, way: [] }],
  ]);
  const done = new Set<number>();
  for (;;) {
    const [node, best] =
      [...reached].filter(([one]) => !done.has(one)).sort(([, a], [, b]) => a.cost - b.cost)[0] ?? [];
    if (node === undefined || best === undefined) throw new Error('A table of counts has no way round its totals.');
    if (node === around.from) return best.way;
    done.add(node);
    for (const pipe of touching.get(node) ?? []) {
      if (pipe === around) continue;
      const next = farEnd(pipe, node, more);
      const cost = best.cost + costOf(pipe);
      if (next !== undefined && cost < (reached.get(next)?.cost ?? Infinity))
        reached.set(next, { cost, way: [...best.way, pipe] });
    }
  }
}

/** Where a pipe leads from one of its ends: against its direction only where so many people could be taken out of it. */
function farEnd(pipe: Pipe, node: number, more: number): number | undefined {
  if (pipe.from === node) return pipe.to;
  return pipe.people >= more ? pipe.from : undefined;
}
